f <- function(...) setRefClass("C", fields = list(x = "numeric", l = "list"), methods = list(...))
r <- f(loc = function() { x <- 5; x })
#! Warning message:
#! In .checkFieldsInMethod(def, fieldNames, allMethods) :
#!   local assignment to field name will not change the field:
#!     x <- 5
#!  Did you mean to use "<<-"? ( in method "loc" for class "C")
r <- f(loc = function() { y <<- 5 })
#! Warning message:
#! In .checkFieldsInMethod(def, fieldNames, allMethods) :
#!   non-local assignment to non-field names (possibly misspelled?)
#!     y <<- 5
#! ( in method "loc" for class "C")
r <- f(a = function() { y <<- 5 }, b = function() { z <<- 5 })
#! Warning message:
#! In .checkFieldsInMethod(def, fieldNames, allMethods) :
#!   non-local assignment to non-field names (possibly misspelled?)
#!     y <<- 5
#! ( in method "a" for class "C")
r <- f(a = function() { x <- 5 }, b = function() { y <<- 5 })
#! Warning message:
#! In .checkFieldsInMethod(def, fieldNames, allMethods) :
#!   local assignment to field name will not change the field:
#!     x <- 5
#!  Did you mean to use "<<-"? ( in method "a" for class "C")
r <- f(loc = function() { x <- 5; l <- 2; 7 })
#! Warning message:
#! In .checkFieldsInMethod(def, fieldNames, allMethods) :
#!   local assignment to field name will not change the field:
#!     x <- 5; l <- 2
#!  Did you mean to use "<<-"? ( in method "loc" for class "C")
r <- f(g3 = function() { for (x in 1:2) x })
r <- f(g4 = function() { x[2] <- 5; x$a <- 1 })
#! Warning message:
#! In .checkFieldsInMethod(def, fieldNames, allMethods) :
#!   local assignment to field name will not change the field:
#!     x[2] <- 5; x$a <- 1
#!  Did you mean to use "<<-"? ( in method "g4" for class "C")
r <- f(g5 = function() { y[[1]] <<- 2; names(x) <<- "a" })
#! Warning message:
#! In .checkFieldsInMethod(def, fieldNames, allMethods) :
#!   non-local assignment to non-field names (possibly misspelled?)
#!     y[[1]] <<- 2
#! ( in method "g5" for class "C")
r <- f(g6 = function() { f <- function() { q <<- 1 } ; 5 })
#! Warning message:
#! In .checkFieldsInMethod(def, fieldNames, allMethods) :
#!   non-local assignment to non-field names (possibly misspelled?)
#!     q <<- 1
#! ( in method "g6" for class "C")
r <- f(g6 = function() { f <- function() { x <- 1 } ; 5 })
#! Warning message:
#! In .checkFieldsInMethod(def, fieldNames, allMethods) :
#!   local assignment to field name will not change the field:
#!     x <- 1
#!  Did you mean to use "<<-"? ( in method "g6" for class "C")
r <- f(g7 = function(x) { x <- 1 })
#! Warning message:
#! In .checkFieldsInMethod(def, fieldNames, allMethods) :
#!   local assignment to field name will not change the field:
#!     x <- 1
#!  Did you mean to use "<<-"? ( in method "g7" for class "C")
r <- f(g8 = function() { y <- 1; y <<- 2; x <<- 3 })
#! Warning message:
#! In .checkFieldsInMethod(def, fieldNames, allMethods) :
#!   non-local assignment to non-field names (possibly misspelled?)
#!     y <<- 2
#! ( in method "g8" for class "C")
r <- f(h = function() { x = 3 })
#! Warning message:
#! In .checkFieldsInMethod(def, fieldNames, allMethods) :
#!   local assignment to field name will not change the field:
#!     x = 3
#!  Did you mean to use "<<-"? ( in method "h" for class "C")
r <- f(h = function() assign("x", 3))
r <- f(h = function() { 5 -> x }, show = function() { zz <<- 1 })
#! Warning message:
#! In .checkFieldsInMethod(def, fieldNames, allMethods) :
#!   local assignment to field name will not change the field:
#!     x <- 5
#!  Did you mean to use "<<-"? ( in method "h" for class "C")
try(r <- f(a = function() { b <<- 5; 1 }, b = function() 1))
#! Error in .checkFieldsInMethod(def, fieldNames, allMethods) : 
#!   non-local assignment to method names is not allowed
#!     b <<- 5
#! ( in method "a" for class "C")
#! In addition: Warning message:
#! In .checkFieldsInMethod(def, fieldNames, allMethods) :
#!   non-local assignment to non-field names (possibly misspelled?)
#!     b <<- 5
#! ( in method "a" for class "C")
