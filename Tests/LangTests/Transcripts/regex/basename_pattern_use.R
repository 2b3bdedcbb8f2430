files <- c("model-0001.params", "model-symbol.json", "b-0010.params")
grepl("\\.params$", files)
#> [1]  TRUE FALSE  TRUE
sub("-[0-9]{4}\\.params$", "", files)
#> [1] "model"             "model-symbol.json" "b"                
as.integer(sub(".*-([0-9]+)\\.params", "\\1", files[c(1, 3)]))
#> [1]  1 10
files[grepl("^model", files)]
#> [1] "model-0001.params" "model-symbol.json"
