as.octmode("755") & as.octmode("022")
#> [1] "0"
