/// Matching, sets, sorting and counting.
enum SetBuiltins {
  static let all: [Builtin] = [
    Builtin("unique", "x, incomparables = FALSE, ...", "The distinct elements, in order of appearance. Source: R ?unique.", dispatch: .generic) { call in
      let x = try call[0]
      if !x.isVector, !x.isNull, !x.isObject { throw RError("unique() applies only to vectors") }
      if x.dim?.count == 2 { return try call.interpreter.apply(try call.interpreter.findFunction("unique.matrix", in: call.environment)!, [(nil, x)] + call.dots, environment: call.environment) }
      let fromLast = call.dots.contains { $0.name == "fromLast" && $0.value.asLogicals().first == .true }
      let apart = try incomparable(x, call)
      let positions = fromLast || apart != nil ? zip(0..., try duplicates(x, fromLast: fromLast, apart: apart)).filter { $1 != .true }.map(\.0) : try firstPositions(x)
      var attributes = Attributes()
      if x.isFactor { attributes = x.attributes.keeping(.levels, .class) } else if x.inherits("Date") || x.inherits("POSIXct") { attributes = x.attributes.dropping(.names) }
      return Subsetting.gather(x, positions, attributes: attributes)
    },
    Builtin(".positions", "codes, n", "For each code 1 … `n` the positions that hold it.") { call in
      let codes = try call.integers("codes")
      var positions = [[Int32]](repeating: [], count: try call.integer("n", atLeast: 0))
      for (index, code) in codes.enumerated() where code >= 1 && Int(code) <= positions.count { positions[Int(code) - 1].append(Int32(index + 1)) }
      return .list(positions.map { .integers(IntegerVector($0)) })
    },
    Builtin(".joinedRows", "x, y", "Rows of `x` and `y` whose codes agree, and those that stand alone (code 0). Source: R ?merge.") { call in
      let joined = joinedRows(try call.integers("x"), try call.integers("y"))
      return .list([joined.x, joined.y, joined.loneX, joined.loneY].map { .integers(IntegerVector($0)) }, names: ["x", "y", "lone.x", "lone.y"])
    },
    Builtin("duplicated", "x, incomparables = FALSE, fromLast = FALSE, ...", "TRUE where an element came before. Source: R ?duplicated.", dispatch: .generic) { call in
      if try !call[0].isVector && !call[0].isNull && !call[0].isObject { throw RError("duplicated() applies only to vectors") }
      if try call[0].dim?.count == 2 { return try call.interpreter.apply(try call.interpreter.findFunction("duplicated.matrix", in: call.environment)!, [(nil, try call[0])] + call.dots, environment: call.environment) }
      return .vector(try duplicates(try call[0], fromLast: try call.flag("fromLast"), apart: try incomparable(try call[0], call)))
    },
    Builtin("anyDuplicated", "x, incomparables = FALSE, fromLast = FALSE, ...", "Position of the first duplicate, or 0. Source: R ?duplicated.", dispatch: .generic) { call in
      if try !call[0].isVector && !call[0].isNull && !call[0].isObject { throw RError("anyDuplicated() applies only to vectors") }
      if try call[0].dim?.count == 2 { return try call.interpreter.apply(try call.interpreter.findFunction("anyDuplicated.matrix", in: call.environment)!, [(nil, try call[0]), ("fromLast", try call["fromLast"])], environment: call.environment) }
      let repeated = try duplicates(try call[0], fromLast: try call.flag("fromLast"), apart: try incomparable(try call[0], call))
      return .int(((try call.flag("fromLast") ? repeated.lastIndex(of: .true) : repeated.firstIndex(of: .true)) ?? -1) + 1)
    },
    Builtin("match", "x, table, nomatch = NA_integer_, incomparables = NULL", "Positions of `x` in `table`. Source: R ?match.") { call in
      for value in [try call[0], try call[1]] where value.isFunction || value.isEnvironment && !value.isObject || value.type == .symbol || value.type == .language {
        throw RError("'match' requires vector arguments")
      }
      let nomatch = try call.integers("nomatch").first ?? .na
      let x = try call[0]
      let places = try match(x, try call[1], call)
      guard let apart = try incomparable(x, call) else { return .vector(places.map { $0 < 0 ? nomatch : Int32($0 + 1) }) }
      return .vector(zip(places, apart).map { $0 < 0 || $1 ? nomatch : Int32($0 + 1) })
    },
    Builtin("%in%", "x, table", "TRUE where `x` is in `table`. Source: R ?match.") { call in
      let x = try call[0], table = try call[1]
      if [x, table].contains(where: { $0.isFunction || $0.type == .symbol || $0.type == .language }) {
        let inner = Call(.symbol("match"), [Argument(.symbol("x")), Argument(.symbol("table")), Argument(name: "nomatch", .constant(.integer(0)))])
        throw RError("'match' requires vector arguments", call: Value(.call(inner)))
      }
      return .vector(try match(x, table, call).map { Logical($0 >= 0) })
    },
    Builtin("pmatch", "x, table, nomatch = NA_integer_, duplicates.ok = FALSE", "Partial matching of strings. Source: R ?pmatch.", partialMatch),
    Builtin("charmatch", "x, table, nomatch = NA_integer_", "Partial matching of strings; 0 when ambiguous. Source: R ?charmatch.") { call in
      let table = try call.strings("table").map { $0 ?? "NA" }
      let nomatch = try call.integers("nomatch").first ?? .na
      return .vector(try call.strings("x").map { text -> Int32 in
        let text = text ?? "NA"
        let exact = table.indices.filter { table[$0] == text }
        if exact.count == 1 { return Int32(exact[0] + 1) }
        let partial = table.indices.filter { table[$0].hasPrefix(text) }
        return partial.isEmpty ? nomatch : partial.count == 1 ? Int32(partial[0] + 1) : 0
      })
    },
    Builtin("order", #"..., na.last = TRUE, decreasing = FALSE, method = "auto""#, "The positions that sort. Source: R ?order.") { call in
      if let place = call.dots.firstIndex(where: { $0.value.isNull }) { throw RError("argument \(place + 1) is not a vector") }
      let keys = try call.dots.map { try sortKey($0.value, call) }
      if keys.contains(where: { $0.count != keys[0].count }) { throw RError("argument lengths differ") }
      if try call.logicals("decreasing").contains(.na) { throw RError("'decreasing' must be TRUE or FALSE") }
      let decreasing = try call.logicals("decreasing").map { $0 == .true }
      let positions = try Ordering.order(keys, decreasing: decreasing, naLast: try naLast(call), byBytes: try call.string("method") == "radix")
      return .integers(IntegerVector(positions.map { Int32($0 + 1) })).unwrappedScalar
    },
    Builtin("sort", "x, decreasing = FALSE, na.last = NA, ...", "Sorted elements, NA dropped. Source: R ?sort.", dispatch: .generic) { call in
      let x = try call[0]
      guard case .logical(let order) = try call["decreasing"], order != .na else {
        throw RError("'decreasing' must be a length-1 logical vector.\nDid you intend to set 'partial'?", call: call.call.map { Value(.call($0)) })
      }
      if let method = call.dots.first(where: { $0.name == "method" })?.value.asStrings().first ?? nil, !["auto", "shell", "quick", "radix"].contains(where: { $0.hasPrefix(method) }) {
        throw RError("'arg' should be one of “auto”, “shell”, “quick”, “radix”", call: Value(.call(Call("match.arg", [.symbol("method")]))))
      }
      let decreasing = order == .true
      let last: Bool? = try call.logicals("na.last").first.flatMap { $0 == .na ? nil : $0 == .true }
      if x.isObject, !x.isFactor {
        let positions = try Ordering.order([try sortKey(x, call)], decreasing: [decreasing], naLast: last)
        let indices = Value.integers(IntegerVector(positions.map { Int32($0 + 1) }))
        return try call.interpreter.subset(x, [(nil, indices)], call: nil, environment: call.environment)
      }
      if x.isList || x.type == .expression || !(x.isVector || x.isNull) {
        let given = ["na.last", "decreasing"].map { Argument(name: Name($0), .symbol(Name($0))) }
        throw RError("'x' must be atomic", call: Value(.call(Call(.symbol("sort.int"), [Argument(.symbol("x"))] + given + [Argument(.symbol("..."))]))))
      }
      if !x.isFactor, call.dots.contains(where: { asksForPlaces($0) }) {
        let positions = try Ordering.order([try sortKey(x, call)], decreasing: [decreasing], naLast: last)
        let sorted = Subsetting.gather(x, positions, attributes: x.names.map { names in Attributes(names: positions.map { names[$0] }) } ?? Attributes())
        // Places are counted without the missing values that were left out.
        var places = [Int32](repeating: 0, count: x.count), place: Int32 = 0
        for position in positions { places[position] = 1 }
        for i in places.indices where places[i] == 1 {
          place += 1
          places[i] = place
        }
        return .list([sorted, .integers(IntegerVector(positions.map { places[$0] })).unwrappedScalar], names: ["x", "ix"])
      }
      if let range = x.compactRange, x.attributes.isEmpty, (range.step > 0) != decreasing { return x }
      if case .doubles(let v) = x, v.attributes.isEmpty, last == nil {
        var words = v.elements.compactMap { $0.isNaN ? nil : RadixSort.word($0) }
        try RadixSort.sort(&words)
        return .vector((decreasing ? words.reversed() : words).map { RadixSort.number($0) })
      }
      if case .integers(let v) = x, v.attributes.isEmpty, last == nil {
        var words = v.elements.compactMap { $0 == .na ? nil : UInt64(Int64($0) + 1 << 31) }
        try RadixSort.sort(&words)
        return .vector((decreasing ? words.reversed() : words).map { Int32(truncatingIfNeeded: Int64($0) - 1 << 31) })
      }
      let byBytes = call.dots.contains { $0.name == "method" && $0.value.asStrings().first == "radix" }
      let positions = try Ordering.order([try sortKey(x, call)], decreasing: [decreasing], naLast: last, byBytes: byBytes)
      var attributes = x.attributes.dropping(.names, .dim, .dimnames)
      if let names = x.names { attributes.names = positions.map { names[$0] } }
      return Subsetting.gather(x, positions, attributes: attributes)
    },
    Builtin("sort.list", "x, partial = NULL, na.last = TRUE, decreasing = FALSE, method", "The positions that sort. Source: R ?order.") { call in
      .vector(try Ordering.order([try sortKey(try call[0], call)], decreasing: [try call.flag("decreasing")], naLast: try naLast(call)).map { Int32($0 + 1) })
    },
    Builtin("rank", #"x, na.last = TRUE, ties.method = c("average", "first", "last", "random", "max", "min")"#, "Ranks of the elements. Source: R ?rank.", rank),
    Builtin("is.unsorted", "x, na.rm = FALSE, strictly = FALSE", "TRUE when not in increasing order. Source: R ?is.unsorted.") { call in
      let x = try call[0]
      if let range = x.compactRange { return .bool(range.step < 0) }
      if x.isNumeric, !x.isFactor {
        let values = x.asDoubles(), strictly = try call.flag("strictly")
        if values.contains(where: { $0.isNaN }) { return try call.flag("na.rm") ? .bool(isUnsorted(values.filter { !$0.isNaN }, strictly)) : .logical(.na) }
        return .bool(isUnsorted(values, strictly))
      }
      let positions = try Ordering.order([try sortKey(x, call)], decreasing: [false], naLast: true)
      return .bool(!positions.indices.allSatisfy { positions[$0] == $0 })
    },
    Builtin("tabulate", "bin, nbins = max(1L, bin, na.rm = TRUE)", "Counts of 1, 2, … Source: R ?tabulate.") { call in
      let bin = try call["bin"]
      guard bin.isNumeric || bin.isFactor else { throw RError("'bin' must be numeric or a factor") }
      let codes = bin.asIntegers()
      let limit = call.values[1]?.asDoubles().first
      if let limit, !(limit >= 0 && limit < 2147483648) { throw RError("invalid 'nbin' argument") }
      let n = limit.map { Int($0) } ?? max(1, Int(codes.max() ?? 1))
      var counts = [Int32](repeating: 0, count: max(0, n))
      for code in codes where code != .na && code >= 1 && Int(code) <= n { counts[Int(code) - 1] += 1 }
      return .vector(counts)
    },
    Builtin("findInterval", "x, vec, rightmost.closed = FALSE, all.inside = FALSE, left.open = FALSE", "Intervals that contain `x`. Source: R ?findInterval.") { call in
      let breaks = try call.doubles("vec")
      guard breaks.allSatisfy({ !$0.isNaN }), zip(breaks, breaks.dropFirst()).allSatisfy({ $0 <= $1 }) else {
        throw RError("'vec' must be sorted non-decreasingly and not contain NAs")
      }
      let closed = try call.flag("rightmost.closed"), inside = try call.flag("all.inside"), leftOpen = try call.flag("left.open")
      return .vector(try call.doubles("x").map { x -> Int32 in
        if x.isNaN { return .na }
        var low = 0, high = breaks.count
        while low < high {
          let middle = (low + high) / 2
          if leftOpen ? breaks[middle] < x : breaks[middle] <= x { low = middle + 1 } else { high = middle }
        }
        // The outermost interval takes the break at its open end.
        if closed, low == breaks.count, x == breaks.last { low -= 1 }
        if closed, leftOpen, low == 0, x == breaks.first { low = 1 }
        if inside { low = min(max(low, 1), breaks.count - 1) }
        return Int32(low)
      })
    },
  ]

  private static func isUnsorted(_ values: [Double], _ strictly: Bool) -> Bool {
    zip(values, values.dropFirst()).contains { strictly ? $0 >= $1 : $0 > $1 }
  }

  /// Whether this is `sort`'s `index.return = TRUE`, by as much of its name as was given.
  private static func asksForPlaces(_ argument: (name: Name?, value: Value)) -> Bool {
    guard let name = argument.name?.text, !name.isEmpty, "index.return".hasPrefix(name) else { return false }
    return argument.value.asLogicals().first == .true
  }

  static func sortKey(_ x: Value, _ call: BuiltinCall) throws -> Value {
    guard x.isVector || x.isNull else { throw RError("argument 1 is not a vector") }
    if x.isFactor { return .integers(IntegerVector(x.asIntegers())) }
    if x.isObject, !x.isAtomic { return try call.interpreter.callFunction("xtfrm", [x], environment: call.environment) }
    if x.isList, x.count > 0 { throw RError("unimplemented type 'list' in 'orderVector1'\n") }
    return x
  }

  private static func naLast(_ call: BuiltinCall) throws -> Bool? {
    let flag = try call.logicals("na.last").first ?? .true
    return flag == .na ? nil : flag == .true
  }

  static func firstPositions(_ x: Value) throws -> [Int] { try DistinctElements(x).positions }

  /// The same where either may be times taken apart, which equal only others of their kind.
  private static func match(_ x: Value, _ table: Value, _ call: BuiltinCall) throws -> [Int] {
    func instants(_ times: Value) throws -> Value { try call.interpreter.callFunction("as.POSIXct", [times], environment: call.environment) }
    switch (x.inherits("POSIXlt"), table.inherits("POSIXlt")) {
    case (false, false): return try match(x, table)
    case (true, true): return try match(try instants(x), try instants(table))
    case (true, false): return [Int](repeating: -1, count: try instants(x).count)
    case (false, true): return [Int](repeating: -1, count: x.count)
    }
  }

  /// Which elements of `x` equal nothing, not even themselves: those in the argument `incomparables`. Nil where it names none.
  private static func incomparable(_ x: Value, _ call: BuiltinCall) throws -> [Bool]? {
    let given = try call["incomparables"]
    if given.isNull || given.type == .logical && given.count == 1 && given.asLogicals()[0] == .false { return nil }
    if given.isFunction { throw RError("cannot coerce type '\(given.storedTypeName)' to vector of type '\(x.storedTypeName)'") }
    // R finds nothing in an environment.
    if !given.isVector, !given.isObject { return nil }
    return try match(x, given.type > x.type && !x.isFactor ? Coercion.convert(given, to: x.type) : given).map { $0 >= 0 }
  }

  /// Pairs of places whose codes agree, and the places of code 0. Codes are sorted by Shell's method, whose order of equal ones is R's.
  private static func joinedRows(_ x: [Int32], _ y: [Int32]) -> (x: [Int32], y: [Int32], loneX: [Int32], loneY: [Int32]) {
    func sorted(_ codes: [Int32]) -> [Int32] {
      var places = codes.indices.map { Int32($0) }
      var gap = 1
      while gap <= codes.count / 9 { gap = 3 * gap + 1 }
      while gap > 0 {
        for i in stride(from: gap, to: places.count, by: 1) {
          let place = places[i], code = codes[Int(place)]
          var j = i
          while j >= gap, codes[Int(places[j - gap])] > code {
            places[j] = places[j - gap]
            j -= gap
          }
          places[j] = place
        }
        gap /= 3
      }
      return places
    }
    let byX = sorted(x), byY = sorted(y)
    let loneX = byX.prefix { x[Int($0)] == 0 }, loneY = byY.prefix { y[Int($0)] == 0 }
    var rowsX: [Int32] = [], rowsY: [Int32] = []
    var from = loneY.count
    for place in byX.dropFirst(loneX.count) {
      let code = x[Int(place)]
      while from < byY.count, y[Int(byY[from])] < code { from += 1 }
      var at = from
      while at < byY.count, y[Int(byY[at])] == code {
        rowsX.append(place + 1)
        rowsY.append(byY[at] + 1)
        at += 1
      }
    }
    return (rowsX, rowsY, loneX.map { $0 + 1 }, loneY.map { $0 + 1 })
  }

  static func duplicates(_ x: Value, fromLast: Bool = false, apart: [Bool]? = nil) throws -> [Logical] {
    let distinct = try DistinctElements(x)
    var seen = [Bool](repeating: false, count: distinct.positions.count)
    var result = [Logical](repeating: .false, count: distinct.codes.count)
    for index in fromLast ? Array(distinct.codes.indices.reversed()) : Array(distinct.codes.indices) {
      if apart?[index] == true { continue }
      let code = Int(distinct.codes[index])
      if seen[code] { result[index] = .true } else { seen[code] = true }
    }
    return result
  }

  /// Zero-based positions of the elements of `x` in `table`; -1 for none.
  static func match(_ x: Value, _ table: Value) throws -> [Int] {
    let xType = x.isFactor ? ValueType.character : x.type, tableType = table.isFactor ? ValueType.character : table.type
    var type = max(xType, tableType)
    // Lists are compared by what their elements look like.
    if type == .list || type == .raw { type = .character }
    if x.count <= 2 {
      let wanted = ElementKey.keys(of: x, as: type), known = ElementKey.keys(of: table, as: type)
      return wanted.map { known.firstIndex(of: $0) ?? -1 }
    }
    // Numbered together, the table first: what appears in it has its place as first position.
    let distinct = try DistinctElements([table, x], as: type), count = table.count
    return distinct.codes[count...].map { code in
      let position = distinct.positions[Int(code)]
      return position < count ? position : -1
    }
  }

  private static func partialMatch(_ call: BuiltinCall) throws -> Value {
    let table = try call.strings("table").map { $0 ?? "NA" }
    let nomatch = try call.integers("nomatch").first ?? .na
    let reuse = try call.flag("duplicates.ok")
    var used = [Bool](repeating: false, count: table.count)
    let wanted = try call.strings("x").map { $0 ?? "NA" }
    var result = [Int32](repeating: nomatch, count: wanted.count)
    for (i, text) in wanted.enumerated() {
      if let place = table.indices.first(where: { table[$0] == text && (reuse || !used[$0]) }), !text.isEmpty {
        result[i] = Int32(place + 1)
        used[place] = true
      }
    }
    for (i, text) in wanted.enumerated() where result[i] == nomatch && !text.isEmpty {
      let places = table.indices.filter { table[$0].hasPrefix(text) && (reuse || !used[$0]) }
      if places.count == 1 {
        result[i] = Int32(places[0] + 1)
        used[places[0]] = true
      }
    }
    return .vector(result)
  }

  private static func rank(_ call: BuiltinCall) throws -> Value {
    let x = try call[0], placing = try call["na.last"]
    guard placing.count == 1 else { throw RError("length(na.last) == 1L is not TRUE") }
    if x.isList, !x.isObject, x.count > 0 { throw RError("unimplemented type 'list' in 'greater'\n") }
    // All elements of a data frame, one after the other.
    let unlist = Value.builtinNamed("unlist", call.interpreter)
    let ranked = try x.isDataFrame ? call.interpreter.apply(unlist, [(nil, x), (Name("use.names"), .logical(.false))], environment: call.environment) : x
    let key = try sortKey(ranked, call)
    let method = try call.choice("ties.method", ["average", "first", "last", "random", "max", "min"])
    let missing = CoercionBuiltins.missing(key)
    // "keep" leaves the missing ones without a rank, TRUE and FALSE rank them behind and before the others, NA drops them.
    let keeps = placing.asStrings().first == "keep", drops = !keeps && placing.isAtomic && placing.asLogicals().first == .na
    let positions = try Ordering.order([key], decreasing: [false], naLast: keeps || drops || placing.asLogicals().first == .true)
    let keys = try DistinctElements(key).codes
    var ranks = [Double](repeating: 0, count: positions.count)
    var start = 0
    // As in R, one uniform number for each element that is not missing says which of equal ones comes first.
    let lots = method == "random" ? try drawLots(missing.map { $0 != .true }, call.interpreter) : []
    while start < positions.count {
      var end = start + 1
      while end < positions.count, keys[positions[end]] == keys[positions[start]], missing[positions[start]] != .true { end += 1 }
      let order = method == "random" ? positions[start..<end].sorted { lots[$0] < lots[$1] } : []
      for place in start..<end {
        switch method {
        case "random": ranks[order[place - start]] = Double(place + 1)
        case "first": ranks[positions[place]] = Double(place + 1)
        case "last": ranks[positions[place]] = Double(start + end - place)
        case "max": ranks[positions[place]] = Double(end)
        case "min": ranks[positions[place]] = Double(start + 1)
        default: ranks[positions[place]] = Double(start + 1 + end) / 2
        }
      }
      start = end
    }
    if keeps || drops { for (index, flag) in missing.enumerated() where flag == .true { ranks[index] = .na } }
    // A data frame has more elements than names.
    var names = x.names.map { $0 + [String?](repeating: nil, count: max(0, ranks.count - $0.count)) }
    if drops {
      let kept = ranks.indices.filter { missing[$0] != .true }
      ranks = kept.map { ranks[$0] }
      names = names.map { names in kept.map { names[$0] } }
    }
    let attributes = names.map { Attributes(names: $0) } ?? Attributes()
    return method == "average" ? Coercion.make(ranks, attributes) : Coercion.make(ranks.map { Int32(double: $0) }, attributes)
  }

  private static func drawLots(_ taken: [Bool], _ interpreter: Interpreter) throws -> [Double] {
    let stream = RandomStream.of(interpreter)
    try stream.begin(interpreter)
    defer { stream.end(interpreter) }
    return taken.map { $0 ? stream.uniform() : 0 }
  }
}
