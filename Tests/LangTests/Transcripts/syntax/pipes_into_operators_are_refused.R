for (right in c("a[1]", "a[[1]]", "a$b", "a::b", "-b", "!b", "`+`(b)", "`if`(b)", "`|>`(a)", "`%in%`(b)", "a$b()", "a[1]()"))
  cat(right, ":", tryCatch(deparse(parse(text = paste("x |>", right))[[1]]), error = conditionMessage), "\n")
#> a[1] : function '[' not supported in RHS call of a pipe 
#> a[[1]] : function '[[' not supported in RHS call of a pipe 
#> a$b : function '$' not supported in RHS call of a pipe 
#> a::b : function '::' not supported in RHS call of a pipe 
#> -b : function '-' not supported in RHS call of a pipe 
#> !b : function '!' not supported in RHS call of a pipe 
#> `+`(b) : function '+' not supported in RHS call of a pipe 
#> `if`(b) : function 'if' not supported in RHS call of a pipe 
#> `|>`(a) : function '|>' not supported in RHS call of a pipe 
#> `%in%`(b) : x %in% b 
#> a$b() : a$b(x) 
#> a[1]() : a[1](x) 
