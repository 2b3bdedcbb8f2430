library(mxnet)
x <- mx.symbol.Variable("x")
x$attributes <- list(`__shape__` = "(1, 1, 1, 1)")
x$attributes$`__shape__`
#> [1] "(1, 1, 1, 1)"
x$attributes$`__lr_mult__` <- "2"
str(x$attributes)
#> List of 2
#>  $ __lr_mult__: chr "2"
#>  $ __shape__  : chr "(1, 1, 1, 1)"
y <- mx.symbol.Variable("y")
y$attributes$`__shape__` <- "(2, 3)"
mx.symbol.infer.shape(y * 2, y = c(3, 2))$out.shapes
#> $`_mulscalar0_output`
#> [1] 3 2
#>
net <- mx.symbol.FullyConnected(name = "fc3", num_hidden = 10)
net <- mx.symbol.FullyConnected(mx.symbol.Activation(data = net, act_type = "relu"), name = "fc4", num_hidden = 20)
first <- mx.symbol.FullyConnected(mx.symbol.Variable("data"), name = "fc1", num_hidden = 10)
composed <- mx.apply(net, fc3_data = first, name = "composed")
outputs(composed)
#> [1] "composed_output"
arguments(composed)
#> [1] "data"       "fc1_weight" "fc1_bias"   "fc3_weight" "fc3_bias"  
#> [6] "fc4_weight" "fc4_bias"  
outputs(net)
#> [1] "fc4_output"
outputs(mx.symbol.Group(c(composed, first)))
#> [1] "composed_output" "fc1_output"     
# Files have an operator's own name, whichever it was called by.
grep("\"op\"", strsplit((first + first * 2 - composed)$as.json(), "\n")[[1]], value = TRUE)
#>  [1] "      \"op\": \"null\", "           "      \"op\": \"null\", "          
#>  [3] "      \"op\": \"null\", "           "      \"op\": \"FullyConnected\", "
#>  [5] "      \"op\": \"_mul_scalar\", "    "      \"op\": \"elemwise_add\", "  
#>  [7] "      \"op\": \"null\", "           "      \"op\": \"null\", "          
#>  [9] "      \"op\": \"FullyConnected\", " "      \"op\": \"Activation\", "    
#> [11] "      \"op\": \"null\", "           "      \"op\": \"null\", "          
#> [13] "      \"op\": \"FullyConnected\", " "      \"op\": \"elemwise_sub\", "  
try(mx.apply(net, none = first))
#! Error in x$apply(...) : Keyword argument name none not found
try(mx.apply(1, none = first))
#! Error in mx.apply(1, none = first) : only for MXSymbol type
try(x$attributes <- 3)
#! Error in x$attributes <- 3 : attributes must be a named list of strings
try(mx.simple.bind(net, ctx = mx.cpu(), fc4_bias = 20))
#! Error in mx.simple.bind(net, ctx = mx.cpu(), fc4_bias = 20) : 
#!   Need more shape information to decide the shapes of arguments
