import Lang
import Runtime

/// Operators whose work the language's functions do: `Custom` symbols by the name they were registered under.
enum CustomOperatorBindings {
  static let all: [Builtin] = [
    Builtin("mx.operator.register", #"op_type, forward, backward = NULL, infer.shape = NULL, arguments = "data", outputs = "output", loss = FALSE"#, """
      Makes `mx.symbol.Custom(..., op_type = op_type)` run R functions. `forward(in.data, is.train)` gets a list of arrays by the names in `arguments` and \
      gives the output, or a list of outputs. `backward(out.grad, in.data, out.data)` gives the gradient of the input, or a list of one for each; without it \
      no gradient passes. `infer.shape(in.shapes)` gets dimensions by name, NULL where they are unknown, and gives `list(arg.shapes =, out.shapes =)`; without it every array \
      is as large as the first input. With `loss = TRUE` the gradient starts here. The package for R could only use what another program had registered.
      Examples: mx.operator.register("twice", function(in.data, is.train) in.data$data * 2, function(out.grad, in.data, out.data) out.grad[[1]] * 2)
      """) { call in
      let name = try call.string("op_type"), forward = try call["forward"], backward = call.optional("backward"), infer = call.optional("infer.shape")
      let arguments = try call["arguments"].asStrings().compactMap { $0 }, outputs = try call["outputs"].asStrings().compactMap { $0 }, isLoss = try call.flag("loss")
      for (argument, function) in [("forward", Optional(forward)), ("backward", backward), ("infer.shape", infer)] where function.map({ !$0.isFunction }) ?? false {
        throw RError("`\(argument)` must be a function, got \(function?.type.typeName ?? "NULL")")
      }
      guard !outputs.isEmpty, !arguments.isEmpty else { throw RError("an operator needs an argument and an output") }
      let interpreter = call.interpreter, environment = call.environment

      func run(_ function: Value, _ role: String, _ given: [(String, Value)]) throws -> Value {
        do { return try interpreter.apply(function, given.map { (Name($0.0), $0.1) }, environment: environment) } catch let error as RError {
          throw RuntimeError("\(role) of operator '\(name)' failed: \(error.message)")
        }
      }
      func list(_ arrays: [NDArray], _ names: [String]) -> Value { .list(arrays.map { .foreign(ArrayObject($0)) }, names: names) }
      func arrays(_ value: Value, _ role: String) throws -> [NDArray] {
        do { return try (value.isList ? value.asElements() : [value]).map { try ArrayCrossing.array(from: $0) } } catch let error as RError {
          throw RuntimeError("\(role) of operator '\(name)' must give arrays: \(error.message)")
        }
      }
      func dimensions(_ value: Value?, _ count: Int) throws -> [Shape] {
        let elements = value.map { $0.isList ? $0.asElements() : [$0] } ?? []
        guard elements.count == count, elements.allSatisfy({ $0.isNumeric && $0.asDoubles().allSatisfy { $0 >= 1 && $0 < 1e9 } }) else {
          throw RuntimeError("infer.shape of operator '\(name)' must give list(arg.shapes = , out.shapes = ) with dimensions of \(arguments.count) arguments and \(outputs.count) outputs")
        }
        return elements.map { Shape($0.asDoubles().reversed().map { Int($0) }) }
      }

      CustomOperator.register(name) { _ in
        CustomOperator.Definition(
          inputs: arguments, outputs: outputs, isLoss: isLoss,
          inferShapes: { shapes in
            guard let infer else {
              let common = shapes.first { !$0.extents.isEmpty } ?? []
              return (arguments.map { _ in common }, outputs.map { _ in common })
            }
            let known = Value.list(shapes.map { $0.extents.isEmpty ? .null : .doubles(DoubleVector($0.extents.reversed().map(Double.init))) }, names: arguments)
            let answer = try run(infer, "infer.shape", [("in.shapes", known)])
            func part(_ name: String) -> Value? { zip(answer.names ?? [], answer.asElements()).first { $0.0 == name }?.1 }
            return (try dimensions(part("arg.shapes"), arguments.count), try dimensions(part("out.shapes"), outputs.count))
          },
          forward: { inputs, isTraining in try arrays(run(forward, "forward", [("in.data", list(inputs, arguments)), ("is.train", .bool(isTraining))]), "forward") },
          backward: backward.map { backward in
            { gradients, inputs, results in
              try arrays(run(backward, "backward", [("out.grad", list(gradients, outputs)), ("in.data", list(inputs, arguments)), ("out.data", list(results, outputs))]), "backward")
            }
          })
      }
      return call.invisible(.null)
    },
  ]
}
