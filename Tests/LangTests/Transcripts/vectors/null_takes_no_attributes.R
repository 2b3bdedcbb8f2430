x <- NULL
try(attr(x, "y") <- 1)
#! Error in attr(x, "y") <- 1 : attempt to set an attribute on NULL
try(names(x) <- "a")
#! Error in names(x) <- "a" : attempt to set an attribute on NULL
try(levels(x) <- "a")
#! Error in levels(x) <- "a" : attempt to set an attribute on NULL
try(dim(x) <- 1)
#! Error in dim(x) <- 1 : attempt to set an attribute on NULL
try(class(x) <- "a")
#! Error in class(x) <- "a" : attempt to set an attribute on NULL
names(x) <- NULL
x
#> NULL
