library(tools)
toTitleCase("the quick brown fox jumps over a lazy dog")
#> [1] "The Quick Brown Fox Jumps over a Lazy Dog"
toTitleCase("from here to eternity: the story of a self-made man")
#> [1] "From Here to Eternity: The Story of a Self-Made Man"
toTitleCase(c("using R for data analysis", "an introduction to statistical learning with applications in r"))
#> [1] "using R for Data Analysis"                                     
#> [2] "An Introduction to Statistical Learning with Applications in r"
toTitleCase("package 'ggplot2' is not iPhone via the web (if at all)")
#> [1] "Package 'ggplot2' is not iPhone via the Web (if at all)"
toTitleCase("o'neil's d'arc, t-test: \"the end\"")
#> [1] "O'neil's D'arc, t-Test: \"The End\""
