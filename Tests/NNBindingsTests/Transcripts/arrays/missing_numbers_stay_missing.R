# A missing value of any type beside an array is no number, not FALSE.
library(mxnet)
a <- mx.nd.array(1:3)
a + NA
#> [1] NaN NaN NaN
a * NA_integer_
#> [1] NaN NaN NaN
NA_real_ / a
#> [1] NaN NaN NaN
a > NA
#> [1] 0 0 0
(mx.symbol.Variable("a") * NA)$as.json()
#> [1] "{\n  \"nodes\": [\n    {\n      \"op\": \"null\", \n      \"name\": \"a\", \n      \"inputs\": []\n    }, \n    {\n      \"op\": \"_mul_scalar\", \n      \"name\": \"_mulscalar0\", \n      \"attrs\": {\"scalar\": \"nan\"}, \n      \"inputs\": [[0, 0, 0]]\n    }\n  ], \n  \"arg_nodes\": [0], \n  \"node_row_ptr\": [0, 1, 2], \n  \"heads\": [[1, 0, 0]], \n  \"attrs\": {\"mxnet_version\": [\"int\", 10201]}\n}"
tryCatch(mx.nd.sum(a, keepdims = NA), error = function(e) cat(conditionMessage(e), "\n"))
#> Invalid Parameter format for keepdims expect boolean but value='nan', in operator sum(name="", keepdims="nan") 
