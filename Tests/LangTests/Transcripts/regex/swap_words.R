gsub("(\\w+) (\\w+)", "\\2 \\1", "hello world")
#> [1] "world hello"
sub("(.*)-(.*)", "\\2", "left-right")
#> [1] "right"
gsub("\\b(\\w)", "\\U\\1", "hello world foo", perl = TRUE)
#> [1] "Hello World Foo"
gsub("(^|_)([a-z])", "\\U\\2", "snake_case_name", perl = TRUE)
#> [1] "SnakeCaseName"
