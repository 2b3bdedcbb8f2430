#!/usr/bin/env Rscript
x <- 1
y <- "a\nb"
print(x); cat(y)
