strwrap("First paragraph here.\n\nSecond paragraph is here and longer.", width = 20)
#> [1] "First paragraph"     "here."               ""                   
#> [4] "Second paragraph is" "here and longer."   
