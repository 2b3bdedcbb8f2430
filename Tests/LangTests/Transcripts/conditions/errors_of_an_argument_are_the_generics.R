try(summary(fit))
#! Error in summary(fit) : object 'fit' not found
try(head(rows))
#! Error in head(rows) : object 'rows' not found
f <- function(m) plot(m)
try(f(nothing))
#! Error in plot(m) : object 'nothing' not found
try(max(factor(c("a", "b"))))
#! Error in Summary.factor(structure(1:2, levels = c("a", "b"), class = "factor"),  : 
#!   ‘max’ not meaningful for factors
g <- function(x) range(x)
try(g(factor("a")))
#! Error in Summary.factor(structure(1L, levels = "a", class = "factor"),  : 
#!   ‘range’ not meaningful for factors
try(read.csv(12))
#! Error in read.table(file = file, header = header, sep = sep, quote = quote,  : 
#!   'file' must be a character string or connection
data(notthere)
#! Warning message:
#! In data(notthere) : data set ‘notthere’ not found
try(data(x, package = "nopackage"))
#! Error in find.package(package, lib.loc, verbose = verbose) : 
#!   there is no package called ‘nopackage’
h <- function(b) -1:b
try(h("a"))
#! Error in -1:b : NA/NaN argument
#! In addition: Warning message:
#! In h("a") : NAs introduced by coercion
