try(D(quote(foo(x)), "x"))
#! Error in D(quote(foo(x)), "x") : 
#!   Function 'foo' is not in the derivatives table
