df <- data.frame(identifier_number = 1:2, description_text = c("some long description", "another"), measurement_value = c(1.5, 2.25), category_label = c("aa", "bb"), another_long_column = 3:4)
df
#>   identifier_number      description_text measurement_value category_label
#> 1                 1 some long description              1.50             aa
#> 2                 2               another              2.25             bb
#>   another_long_column
#> 1                   3
#> 2                   4
