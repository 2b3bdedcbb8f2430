try(unique(quote(a + b)))
#! Error in unique.default(quote(a + b)) : unique() applies only to vectors
try(duplicated(mean))
#! Error in duplicated.default(mean) : duplicated() applies only to vectors
try(is.finite(list()))
#! Error in is.finite(list()) : 
#!   default method not implemented for type 'list'
try(is.nan(data.frame(a = 1)))
#! Error in is.nan(data.frame(a = 1)) : 
#!   default method not implemented for type 'list'
try(dnorm(factor(1)))
#! Error in dnorm(factor(1)) : Non-numeric argument to mathematical function
try(tabulate(TRUE))
#! Error in tabulate(TRUE) : 'bin' must be numeric or a factor
try(make.unique(1:2))
#! Error in make.unique(1:2) : 'names' must be a character vector
try(enc2utf8(1))
#! Error in enc2utf8(1) : argument is not a character vector
try(Encoding(1))
#! Error in Encoding(1) : a character vector argument expected
try(validUTF8(1))
#! Error in validUTF8(1) : invalid 'x' argument
try(dir.exists(1))
#! Error in dir.exists(1) : invalid filename argument
try(list2env(list(1)))
#! Error in list2env(list(1)) : 
#!   names(x) must be a character vector of the same length as x
try(list2env(1))
#! Error in list2env(1) : first argument must be a named list
try(matrix(NULL))
#! Error in matrix(NULL) : 'data' must be of a vector type, was 'NULL'
try(setNames(1:2))
#! Error in setNames(1:2) : argument "nm" is missing, with no default
setNames(nm = c("a", "b"))
#>   a   b 
#> "a" "b" 
try(var(NULL))
#! Error in var(NULL) : 'x' is NULL
try(complete.cases(NULL))
#! Error in complete.cases(NULL) : 
#!   no input has determined the number of cases
try(subset(1:3, "a"))
#! Error in subset.default(1:3, "a") : 'subset' must be logical
try(reformulate(1))
#! Error in reformulate(1) : 
#!   'termlabels' must be a character vector of length at least one
try(strsplit("a"))
#! Error in strsplit("a") : argument "split" is missing, with no default
try(split(1:3, NULL))
#! Error in split.default(1:3, NULL) : group length is 0 but data length > 0
try(lengths(sum))
#! Error in lengths(sum) : 'x' must be a list or atomic vector
try(call(1))
#! Error in call(1) : first argument must be a character string
try(as.call(list()))
#! Error in as.call(list()) : invalid length 0 argument
try(sample.int(1:2))
#! Error in sample.int(1:2) : length(n) == 1L is not TRUE
try(which.max(mean))
#! Error in which.max(mean) : 
#!   cannot coerce type 'closure' to vector of type 'double'
try(findInterval(list(1, 2:3), 1))
#! Error in findInterval(list(1, 2:3), 1) : 
#!   'list' object cannot be coerced to type 'double'
try(tryCatch(1, 2))
#! Error in tryCatch(1, 2) : 
#!   condition handlers must be specified with a condition class
try(withCallingHandlers(1, 2))
#! Error in withCallingHandlers(1, 2) : 
#!   condition handlers must be specified with a condition class
try(order(NULL))
#! Error in order(NULL) : argument 1 is not a vector
