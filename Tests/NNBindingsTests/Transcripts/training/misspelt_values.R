# What nobody can have meant is told of where it is given: an error where MXNet has one sooner or later, a warning where it goes on in silence.
said <- function(x) tryCatch({ x; "nothing" }, error = function(e) cat("Error:", conditionMessage(e), "\n"), warning = function(w) cat("Warning:", conditionMessage(w), "\n"))
data <- mx.symbol.Variable("data")
net <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(data, num_hidden = 2, name = "fc"), name = "sm")
said(mx.simple.bind(net, mx.cpu(), "write", data = c(4, 3), fixed.param = c("fc_bias", "fc_weigth")))
#> Warning: fixed.param 'fc_weigth' is no argument of the symbol
#>   did you mean `fc_weight`? 
said(mx.simple.bind(net, mx.cpu(), "write", dta = c(4, 3)))
#> Error: InferShapeKeyword argument name dta not found. 
said(mx.kv.create("lokal"))
#> Warning: unknown kvstore type 'lokal': a local store is used
#>   did you mean `local`? 
said(mx.kv.create("dist_sync"))
#> Error: compile with USE_DIST_KVSTORE=1 to use dist_sync 
said(mx.kv.create("nccl"))
#> Error: compile with USE_NCCL=1 to use nccl 
said(mx.init.Xavier(rnd_type = "unifrm"))
#> Error: Not supported random type. See usage of function mx.init.Xavier
#>   did you mean `uniform`?
#>   there are uniform, gaussian 
said(mx.init.Xavier(factor_type = "avgg"))
#> Error: Not supported factor type. See usage of function mx.init.Xavier
#>   did you mean `avg`?
#>   there are avg, in, out 
said(mx.metric.custom("acc", 3))
#> Error: could not find function "feval"
#>   feval must be a function of label and pred, got 3 
said(mx.symbol.Activation(data, act_typ = "relu"))
#> Error: Required parameter act_type of {'relu', 'sigmoid', 'softrelu', 'softsign', 'tanh'} is not presented, in operator Activation(name="", act_typ="relu") 
said(mx.symbol.transpose(data, axs = c(1, 0)))
#> Error: Cannot find argument 'axs', Possible Arguments:
#> ----------------
#> axes : Shape(tuple), optional, default=()
#>     The new order of dimensions.
#> , in operator transpose(name="", axs="(0, 1)") 
as.array(mx.nd.Activation(mx.nd.array(c(-1, 1)), act_typ = "relu"))
#> [1] 0 1
said(mx.symbol.FullyConnected(data, wieght = data, num_hidden = 2))
#> Error: fullyconnected0: Symbol.ComposeKeyword argument name wieght not found.
#> Candidate arguments:
#> 	[0]data
#> 	[1]weight
#> 	[2]bias
#>  
said(mx.opt.create("sgdd"))
#> Error: Unknown optimizer sgdd
#>   did you mean `sgd`?
#>   there are sgd, rmsprop, adam, adagrad, adadelta and nag 
said(mx.opt.create("sgd", momentum = "x"))
#> Error: Invalid Parameter format for momentum expect float but value='x' 
said(mx.opt.create("adam", wd = NA))
#> Error: Invalid Parameter format for wd expect float but value='NA' 
said(mx.opt.create("adadelta", clip_gradient = c(1, 2)))
#> Error: Invalid Parameter format for clip_gradient expect float but value='1 2' 
said(mx.lr_scheduler.FactorScheduler("10", 0.5))
#> Error: step must be a number of updates, got "10" 
said(mx.callback.log.train.metric("10"))
#> Error: period must be a number of at least 1, got "10" 
said(mx.callback.save.checkpoint("model", 0))
#> Error: period must be a number of at least 1, got 0 
said(mx.callback.early.stop(maximize = "TRU"))
#> Error: maximize must be TRUE or FALSE, got "TRU" 
said(mx.cpu("0"))
#> Error: dev.id must be a number from 0, got "0" 
said(mx.set.seed("0"))
#> Error: Not compatible with requested type: [type=character; target=integer]. 
said(mx.runif(3, 2, 1))
#> Error: _random_uniform: low must be less or equal to high in uniform distribution 
said(mx.rnorm(3, sd = 0))
#> Error: _random_normal: scale parameter in gaussian has to be positive 
said(mx.nd.random.negative.binomial(1, 2))
#> Error: p parameter in negative binomial distribution has to be above 0 and at most 1, in operator random_negative_binomial(name="", p="2", k="1") 
said(mx.io.CSVIter("data.csv"))
#> Error: Need to pass parameters in key=value style. 
fit <- function(...) invisible(mx.model.FeedForward.create(net, X = matrix(1:8, 2), y = c(0, 1, 0, 1), array.batch.size = 2, num.round = 1, array.layout = "colmajor", verbose = FALSE, ...))
said(fit(kvstore = "lokal"))
#> Warning: unknown kvstore type 'lokal': a local store is used
#>   did you mean `local`? 
said(fit(arg.params = list(fc_weigth = mx.nd.zeros(c(2, 2)))))
#> Warning: arg.params has 'fc_weigth', which is no argument of the symbol
#>   did you mean `fc_weight`? 
