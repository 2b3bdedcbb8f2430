deparse(quote(some_function(argument_one = 1, argument_two = "two", argument_three = c(1, 2, 3), argument_four = NULL)))
#> [1] "some_function(argument_one = 1, argument_two = \"two\", argument_three = c(1, "
#> [2] "    2, 3), argument_four = NULL)"                                              
