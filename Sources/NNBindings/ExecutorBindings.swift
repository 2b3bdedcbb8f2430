import Lang
import Runtime
import Spelling

/// Executors: binding, running, updating, and the arithmetic of optimizers.
enum ExecutorBindings {
  static let all: [Builtin] = [
    Builtin("mx.simple.bind", "symbol, ctx = NULL, grad.req = \"null\", fixed.param = NULL, ...", """
      Binds a symbol to new arrays. The named arguments in `...` are shapes, in R's order, of the data. Arguments whose names end in data or label, \
      and `fixed.param`, get no gradient. The shapes of weights follow from those of the data: `data = c(28, 28, 1, 64)` is 64 pictures of one channel. `grad.req` \
      is "null" (no gradients), "write" or "add". The executor has `arg.arrays`, `grad.arrays`, `aux.arrays`, `outputs` and their `ref.` forms. Source: mxnet R package.
      """) { call in
      guard case .foreign(let object as SymbolObject) = try call["symbol"] else {
        throw RError("symbol need to be MXSymbol", hints: ["symbol is an object of class \(try call["symbol"].type.typeName)"])
      }
      let symbol = object.symbol
      try ContextArgument.check(call)
      let shapes = try SymbolBindings.namedShapes(
        call.dots.map { ($0.name?.text ?? "", $0.value) }, of: object.arguments + object.auxiliaryStates, hints: { NearName.hint($0, among: object.arguments) + ["arguments: \(object.arguments.joined(separator: ", "))"] })
      for case (let name?, let value) in call.dots where !value.isNumeric { throw RError("the shape '\(name.text)' must be numbers, got \(value.type.typeName)") }
      let fixed = Set((call.optional("fixed.param")?.asStrings() ?? []).compactMap { $0 }), known = object.arguments + object.auxiliaryStates
      for name in fixed.sorted() where !known.contains(name) {
        // MXNet for R says nothing, and the parameter that was meant goes on learning.
        try call.warn("fixed.param '\(name)' is no argument of the symbol" + (Suggestion.nearest(to: name, among: known).map { "\n  did you mean `\($0)`?" } ?? ""))
      }
      guard let request = GradientRequest(rawValue: try call.string("grad.req")) else {
        throw RError("grad_req must be one of 'null', 'write' or 'add'", hints: ["grad.req is \"\(try call.string("grad.req"))\""])
      }
      let interpreter = call.interpreter
      PredictionCache.of(interpreter).clear()
      return try translating {
        let executor = try Executor.simpleBind(symbol, shapes: shapes) { $0.hasSuffix("data") || $0.hasSuffix("label") || fixed.contains($0) ? .null : request }
        executor.checkpoint = { try interpreter.checkInterrupt() }
        return .foreign(ExecutorObject(executor))
      }
    },
    Builtin(".mx.near", "name, known", "A line `did you mean ...?` with the nearest of `known` to a mistyped name, to put behind an error's words; else an empty text.") { call in
      .string(Suggestion.nearest(to: try call.string("name"), among: try call["known"].asStrings().compactMap { $0 }).map { "\n  did you mean `\($0)`?" } ?? "")
    },
    Builtin(".mx.bind.model", "symbol, shapes, arg.params, aux.params", """
      Binds a symbol for prediction to the arrays of a model as they are, so that nothing is copied and what kernels prepared of them for one call
      of `predict` serves the next; NULL where names or shapes do not fit, for the caller to find out why.
      """) { call in
      guard case .foreign(let object as SymbolObject) = try call["symbol"] else { throw RError("argument \"symbol\" is not an MXSymbol") }
      let given = try call["shapes"]
      let shapes = try SymbolBindings.namedShapes(zip(given.names ?? [], given.asElements()).map { ($0 ?? "", $1) }, of: object.arguments + object.auxiliaryStates)
      let interpreter = call.interpreter
      return try translating {
        let cache = PredictionCache.of(interpreter)
        guard let executor = try cache.executor(object, shapes: shapes, parameters: try call["arg.params"], states: try call["aux.params"]) else { return .null }
        executor.checkpoint = { try interpreter.checkInterrupt() }
        return .foreign(ExecutorObject(executor))
      }
    },
    Builtin(".mx.exec.samples", "exec, name, x, index", "Copies the chosen samples (along R's last dimension) of an R array or an array into an argument, in one pass.") { call in
      let executor = try call.executor("exec"), name = try call.string("name")
      guard let position = executor.argumentNames.firstIndex(of: name) else { throw RError("cannot find key \(name) in the array arg.arrays") }
      let target = executor.arguments[position], chosen = try ArrayBindings.samples(call)
      guard target.shape.extents == [chosen.indices.count] + chosen.extents else { throw RError("Shape mismatch: '\(name)' has shape \(target.shape.inROrder)") }
      try ArrayCrossing.copy(chosen.indices, each: chosen.stride, of: try call["x"], to: target)
      return call.invisible(.null)
    },
    Builtin("mx.symbol.bind", "symbol, ctx, arg.arrays, aux.arrays, grad.reqs = NULL, grad.req = NULL", """
      Binds a symbol to given arrays, in the order of its arguments. Source: mxnet R package.
      """) { call in
      let symbol = try call.symbol("symbol")
      let arguments = try call["arg.arrays"].asElements().map { try ArrayCrossing.array(from: $0).copy() }
      // More states than the symbol has are left alone, as the engine did.
      let auxiliary = try (call.optional("aux.arrays")?.asElements() ?? []).prefix(symbol.auxiliaryStates.count).map { try ArrayCrossing.array(from: $0).copy() }
      let texts = (call.optional("grad.reqs") ?? call.optional("grad.req"))?.asStrings() ?? []
      let requests: [GradientRequest] = try (0..<symbol.arguments.count).map { index in
        let text = texts.isEmpty ? "null" : texts[index % texts.count] ?? "null"
        guard let request = GradientRequest(rawValue: text) else { throw RError("grad_req must be one of 'null', 'write' or 'add'", hints: ["grad.req is \"\(text)\""]) }
        return request
      }
      let interpreter = call.interpreter
      PredictionCache.of(interpreter).clear()
      return try translating {
        guard arguments.count == requests.count else { throw RuntimeError("\(requests.count) arguments are needed, \(arguments.count) were given", hints: ["arguments: \(symbol.arguments.joined(separator: ", "))"]) }
        let gradients = zip(arguments, requests).map { $1 == .null ? nil : NDArray(zeros: $0.shape) }
        let executor = try Executor(symbol, arguments: arguments, gradients: gradients, requests: requests, auxiliary: auxiliary)
        executor.checkpoint = { try interpreter.checkInterrupt() }
        return .foreign(ExecutorObject(executor))
      }
    },
    Builtin("mx.exec.forward", "exec, is.train = TRUE", "Computes `exec$outputs` from the arrays it holds; `is.train` makes dropout and batch normalization work as in training and keeps what `mx.exec.backward` needs. Returns NULL, invisibly. Source: mxnet R package.") { call in
      let executor = try call.executor("exec"), training = try call.flag("is.train")
      try translating { try executor.forward(isTraining: training) }
      return call.invisible(.null)
    },
    Builtin("mx.exec.backward", "exec, ...", "Computes `exec$grad.arrays` of the last forward run; `...` are head gradients, one of each output's shape, which losses such as SoftmaxOutput do not need. Returns NULL, invisibly. Source: mxnet R package.") { call in
      let executor = try call.executor("exec")
      var heads: [NDArray] = []
      for (_, value) in call.dots { for element in value.isList ? value.asElements() : [value] { heads.append(try ArrayCrossing.array(from: element)) } }
      try translating { try executor.backward(headGradients: heads) }
      TrainingProgress.step(samples: executor.arguments.first?.shape.extents.first ?? 0, call.interpreter)
      return call.invisible(.null)
    },
    update("mx.exec.update.arg.arrays", "arg.arrays") { ($0.argumentNames, $0.arguments) },
    update("mx.exec.update.aux.arrays", "aux.arrays") { ($0.auxiliaryNames, $0.auxiliary) },
    update("mx.exec.update.grad.arrays", "grad.arrays") { ($0.argumentNames, $0.gradients) },
    Builtin("is.mx.executor", "x", "TRUE for executors.") { .bool(try $0[0].inherits("Rcpp_MXExecutor")) },
    Builtin("print.Rcpp_MXExecutor", "x, ...", "Prints an executor.") { call in
      call.write(ForeignText.object("MXExecutor", try call[0]))
      return call.invisible(try call[0])
    },
    Builtin(".mx.update.sgd", "weight, grad, state, lr, momentum, wd, rescale, clip", """
      One step of stochastic gradient descent: g = clip(rescale · grad); with momentum m = momentum · m − lr (g + wd · w), w + m;
      without, w − lr (g + wd · w), rounded as MXNet 1.2.1 does. Returns the new weight; `state` (an array or NULL) is changed in place.
      """) { call in
      let weight = try call.ndarray("weight"), gradient = try call.ndarray("grad")
      guard weight.count == gradient.count else { throw RError("weight and gradient differ in shape") }
      let lr = Float(try call.double("lr")), momentum = Float(try call.double("momentum")), wd = Float(try call.double("wd"))
      let rescale = Float(try call.double("rescale")), clip = Float(try call.double("clip"))
      let state = call.optional("state") != nil ? try call.ndarray("state") : nil
      if let state, state.count != weight.count { throw RError("weight and state differ in shape") }
      let limit = clip >= 0 ? clip : Float.infinity
      if let state {
        let step = MomentumStep(lr: lr, momentum: momentum, decay: lr * wd, rescale: rescale, limit: limit)
        return .foreign(ArrayObject(step.apply(weight, gradient, state: state)))
      }
      let result = NDArray(zeros: weight.shape), count = weight.count
      guard count > 0, let w = weight.floatsForReading.baseAddress, let g = gradient.floatsForReading.baseAddress, let out = result.floats.baseAddress else {
        return .foreign(ArrayObject(result))
      }
      // 46 MB of weights in a step of ResNet-18: plain pointers, so that the loop becomes vector code.
      for i in 0..<count {
        let d = (g[i] * rescale).limited(to: limit)
        out[i] = w[i] - lr * (d + wd * w[i])
      }
      return .foreign(ArrayObject(result))
    },
  ]

  /// `mx.exec.update.*`: copies a named list of arrays into the executor's own.
  private static func update(_ name: String, _ what: String, _ arrays: @escaping (Executor) -> (names: [String], arrays: [NDArray?])) -> Builtin {
    Builtin(name, "exec, arg.arrays, match.name = FALSE, skip.null = FALSE", "Copies arrays of the same shapes into an executor: one for each of its arrays in their order, or, with `match.name`, those named in the list; `skip.null` leaves out NULLs. Source: mxnet R package.") { call in
      let executor = try call.executor("exec")
      let (names, targets) = arrays(executor)
      let given = try call["arg.arrays"]
      let matches = try call.flag("match.name"), skips = try call.flag("skip.null")
      let elements = given.asElements(), labels = given.names
      if !matches, elements.count != targets.count {
        throw RError("Update array list must contain names", hints: ["\(elements.count) arrays were given, the executor has \(targets.count); use match.name = TRUE with a named list"])
      }
      if matches, !elements.isEmpty, labels?.allSatisfy({ $0?.isEmpty == false }) != true {
        throw RError("match.name is set to TRUE, the input list must have names in all elements", hints: ["keys: \(names.joined(separator: ", "))"])
      }
      for (index, element) in elements.enumerated() {
        let position: Int
        if matches {
          let key = labels?[index] ?? ""
          guard let found = names.firstIndex(of: key) else {
            throw RError("cannot find key \(key) in the array \(what)", hints: ["keys: \(names.joined(separator: ", "))"])
          }
          position = found
        } else {
          position = index
        }
        let place = matches ? "Element \(names[position])" : "Position \(position)"
        guard let target = targets[position] else {
          guard element.isNull else { throw RError("\(place) expected to be NULL", hints: ["\(names[position]) has no gradient in this executor"]) }
          continue
        }
        if element.isNull {
          if skips { continue }
          throw RError("\(place) expected to be not NULL", hints: ["use skip.null = TRUE to leave arrays as they are"])
        }
        let source = try ArrayCrossing.array(from: element)
        if source === target { continue }
        guard source.shape == target.shape || (source.count == target.count && source.shape.rank <= 1) else {
          throw RError("Shape mismatch: '\(names[position])' has shape \(target.shape.inROrder), the value has shape \(source.shape.inROrder)")
        }
        try translating { try target.assign(from: source) }
      }
      return call.invisible(try call[0])
    }
  }
}
