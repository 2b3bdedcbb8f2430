quote({
  f(if (a) b else c)
  length(if (a) b else c)
  return(if (mis) NULL else init)
  expression({ if (any(y < 0)) stop("no") })
})
#> {
#>     f(if (a) 
#>         b
#>     else c)
#>     length(if (a) b else c)
#>     return(if (mis) NULL else init)
#>     expression({
#>         if (any(y < 0)) stop("no")
#>     })
#> }
