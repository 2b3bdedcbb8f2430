strsplit("CamelCaseString", "(?<=[a-z])(?=[A-Z])", perl = TRUE)
#> [[1]]
#> [1] "Camel"  "Case"   "String"
#>
strsplit("One. Two! Isn't it?", "(?<=[.!?])\\s*", perl = TRUE)
#> [[1]]
#> [1] "One."      "Two!"      "Isn't it?"
#>
strsplit("abc", "x*")
#> [[1]]
#> [1] "a" "b" "c"
#>
