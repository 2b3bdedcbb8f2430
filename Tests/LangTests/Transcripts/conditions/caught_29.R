tryCatch(sample(5,10), error=function(e) print(e))
#> <simpleError in sample.int(x, size, replace, prob): cannot take a sample larger than the population when 'replace = FALSE'>
tryCatch(rnorm(-1), error=function(e) print(e))
#> <simpleError in rnorm(-1): invalid arguments>
