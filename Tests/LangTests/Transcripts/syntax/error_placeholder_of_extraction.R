try(parse(text = "x |> _$a"))
#! Error in parse(text = "x |> _$a") : 
#!   pipe placeholder can only be used as a named argument
try(parse(text = "x |> _[[1]]"))
#! Error in parse(text = "x |> _[[1]]") : 
#!   pipe placeholder can only be used as a named argument
try(parse(text = "x |> y$a"))
#! Error in parse(text = "x |> y$a") : 
#!   function '$' not supported in RHS call of a pipe
try(parse(text = "x |> f(a = _, b = _)"))
#! Error in f(a = "_", b = "_") : pipe placeholder may only appear once
quote(x |> f(a = _))
#> f(a = x)
