x <- 1:4
try(dim(x) <- list(2, 2))
#! Error in dim(x) <- list(2, 2) : 
#!   invalid second argument, must be vector or NULL
try(attr(x, 1) <- 2)
#! Error in attr(x, 1) <- 2 : 'name' must be non-null character string
try(attributes(x) <- 5)
#! Error in attributes(x) <- 5 : attributes must be a list or NULL
try(attributes(x) <- list(1))
#! Error in attributes(x) <- list(1) : attributes must be named
try(class(x) <- "matrix")
#! Error in class(x) <- "matrix" : 
#!   invalid to set the class to matrix unless the dimension attribute is of length 2 (was 0)
try(class(x) <- "array")
#! Error in class(x) <- "array" : 
#!   cannot set class to "array" unless the dimension attribute has length > 0
try(length(x) <- -1)
#! Error in length(x) <- -1 : invalid value
try(length(x) <- c(1, 2))
#! Error in length(x) <- c(1, 2) : wrong length for 'value' argument
try(colnames(x) <- 1)
#! Error in `colnames<-`(`*tmp*`, value = 1) : 
#!   attempt to set 'colnames' on an object with less than two dimensions
try(rownames(x) <- 1)
#! Error in `rownames<-`(`*tmp*`, value = 1) : 
#!   attempt to set 'rownames' on an object with no dimensions
m <- matrix(1:4, 2)
try(colnames(m) <- 1:3)
#! Error in dimnames(x) <- dn : 
#!   length of 'dimnames' [2] not equal to array extent
try(substr(x, 1, 1) <- "a")
#! Error in `substr<-`(`*tmp*`, 1, 1, value = "a") : 
#!   replacing substrings in a non-character object
f <- sum
try(length(f) <- 2)
#! Error in length(f) <- 2 : cannot set length of non-(vector or list)
