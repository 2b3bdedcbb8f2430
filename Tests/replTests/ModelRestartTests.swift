import Foundation
import TestSupport
import Testing

/// Models that one run of the program writes and another reads.
@Suite("Models survive a restart")
struct ModelRestartTests {
  @Test("saved in each way, read by another process, they predict the same")
  func restart() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write(
      #"""
      library(mxnet)
      data <- mx.symbol.Variable("data")
      hidden <- mx.symbol.BatchNorm(mx.symbol.FullyConnected(data, num_hidden = 4, name = "fc1"), name = "bn")
      net <- mx.symbol.SoftmaxOutput(mx.symbol.FullyConnected(hidden, num_hidden = 2, name = "fc2"), name = "softmax")
      set.seed(1)
      x <- matrix(rnorm(80), 20)
      mx.set.seed(1)
      model <- mx.model.FeedForward.create(net, X = x, y = rep(0:1, 10), ctx = mx.cpu(), num.round = 3, array.batch.size = 5, learning.rate = 0.1, array.layout = "rowmajor", verbose = FALSE)
      array <- mx.nd.array(x)
      packed <- mx.serialize(model)
      saveRDS(model, "model.rds")
      save(model, array, net, packed, file = "model.rda")
      mx.model.save(model, "model", 3)
      mx.nd.save(list(x = array), "x.nd")
      mx.symbol.save(net, "net.json")
      save.image("image.rda")
      write.table(predict(model, x, array.layout = "rowmajor"), "expected.txt", row.names = FALSE, col.names = FALSE)
      """#, to: folder + "/write.R")
    Package.write(
      #"""
      library(mxnet)
      expected <- as.matrix(read.table("expected.txt"))
      same <- function(a, b) isTRUE(all.equal(as.vector(a), as.vector(b), tolerance = 1e-6))
      load("model.rda")
      x <- as.array(mx.nd.load("x.nd")$x)
      p <- function(m) predict(m, x, array.layout = "rowmajor")
      cat(same(p(readRDS("model.rds")), expected), same(p(model), expected), same(p(mx.unserialize(packed)), expected), same(p(mx.model.load("model", 3)), expected), same(as.array(array), x), "\n")
      cat(identical(net$as.json(), mx.symbol.load("net.json")$as.json()), identical(net$as.json(), model$symbol$as.json()), "\n")
      rm(list = setdiff(ls(), c("same", "expected")))
      load("image.rda")
      cat(same(predict(model, x, array.layout = "rowmajor"), expected), is.mx.ndarray(array), "\n")
      # What was read goes on training.
      more <- mx.model.FeedForward.create(model$symbol, X = x, y = rep(0:1, 10), ctx = mx.cpu(), num.round = 1, array.batch.size = 5, learning.rate = 0.1, array.layout = "rowmajor", verbose = FALSE,
        arg.params = model$arg.params, aux.params = model$aux.params)
      cat(class(more), "\n")
      """#, to: folder + "/read.R")
    let written = BuiltProgram.run(["write.R"], folder: folder, timeoutSeconds: 60)
    #expect(written.status == 0, "\(written.errors)")
    let read = BuiltProgram.run(["read.R"], folder: folder, timeoutSeconds: 60)
    #expect(read.output == "TRUE TRUE TRUE TRUE TRUE \nTRUE TRUE \nTRUE TRUE \nMXFeedForwardModel \n", "\(read.output)\(read.errors)")
  }

  @Test("mx.gpu warns once in a run, whatever the number")
  func graphicsCard() {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let run = BuiltProgram.run(["--vanilla", "-"], input: "library(mxnet)\nfor (i in 0:3) x <- mx.nd.ones(2, mx.gpu(i))\ne <- mx.simple.bind(mx.symbol.Variable(\"data\") * 2, ctx = mx.gpu(1), data = 3)\nmx.exec.forward(e)\nas.array(e$ref.outputs[[1]])\nctx(x)$device\n", folder: folder, timeoutSeconds: 60)
    #expect(run.errors.components(separatedBy: "there is no GPU support: the CPU is used").count == 2, "\(run.errors)")
    #expect(run.output.hasPrefix("[1] 0 0 0\n"), "\(run.output)")
    #expect(run.status == 0)
  }
}
