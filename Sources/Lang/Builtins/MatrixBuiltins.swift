import COpenBLAS

/// Matrices and arrays.
enum MatrixBuiltins {
  static let all: [Builtin] = [
    Builtin("matrix", "data = NA, nrow = 1, ncol = 1, byrow = FALSE, dimnames = NULL", "A matrix filled by columns. Source: R ?matrix.", matrix),
    Builtin("array", "data = NA, dim = length(data), dimnames = NULL", "An array filled first dimension first. Source: R ?array.") { call in
      let given = try call[0], data = given.isFactor ? .strings(given.factorLabels()) : given
      guard data.isVector else { throw noVector(data) }
      let dim = try call.has("dim") ? call.doubles("dim") : [Double(data.count)]
      if dim.isEmpty { throw RError("'dims' cannot be of length 0") }
      guard dim.allSatisfy({ $0 >= 0 && $0 < 9e15 }) else { throw RError("negative length vectors are not allowed") }
      let total = dim.reduce(1, *)
      try Allocation.check(total, bytes: Allocation.bytes(of: data))
      guard total < 2e10 else { throw RError("'dim' specifies too large an array") }
      let n = data.count
      let filled: Value
      if n == Int(total) { filled = data.withAttributes(Attributes()) } else {
        filled = Subsetting.gather(data, RecycledElements(count: Int(total)), attributes: Attributes())
      }
      var result = filled.with(.dim, .integers(IntegerVector(dim.map { Int32(double: $0) })))
      if let dimnames = call.optional("dimnames") { result = try AttributeBuiltins.setDimnames(result, dimnames) }
      return result
    },
    Builtin("t", "x", "The transpose. Source: R ?t.", dispatch: .generic) { call in
      let x = try call[0]
      if x.isDataFrame {
        return try transposed(try call.interpreter.callFunction("as.matrix", [x], environment: call.environment))
      }
      return try transposed(x)
    },
    Builtin("aperm", "a, perm = NULL, resize = TRUE, ...", "Permutes dimensions. Source: R ?aperm.", permute),
    Builtin("%*%", "x, y", "Matrix product. Source: R ?matmult.", dispatch: .ops) { call in try product(try call[0], try call[1]) },
    Builtin("crossprod", "x, y = NULL", "t(x) %*% y. Source: R ?crossprod.") { call in
      let x = try call[0], y = call.optional("y") ?? x
      if x.isFactor || y.isFactor { throw RError("requires numeric/complex matrix/vector arguments", call: Value(.call(Call("crossprod", [.symbol("x"), .symbol("y")])))) }
      // A vector is a column, or a row where only that fits.
      if x.dim?.count != 2, y.dim?.count != 2, x.count == 1, y.count > 1 { return try product(column(x), transposed(column(y))) }
      let isRow = x.dim?.count != 2 && y.dim?.count == 2 && x.count != rowCount(y) && rowCount(y) == 1
      return try product(isRow ? column(x) : try transposed(column(x)), x.dim?.count == 2 && y.dim?.count != 2 && y.count != rowCount(x) && rowCount(x) == 1 ? transposed(column(y)) : column(y))
    },
    Builtin("tcrossprod", "x, y = NULL", "x %*% t(y). Source: R ?crossprod.") { call in
      let x = try call[0], y = call.optional("y") ?? x
      let xIsRow = x.dim?.count != 2 && y.dim?.count == 2 && x.count == columnCount(y)
      let yIsRow = y.dim?.count != 2 && x.dim?.count == 2 && y.count == columnCount(x)
      return try product(xIsRow ? transposed(column(x)) : column(x), yIsRow ? column(y) : try transposed(column(y)))
    },
    Builtin("rbind", "..., deparse.level = 1, make.row.names = TRUE, stringsAsFactors = FALSE", "Joins rows. Source: R ?cbind.") { try Binding.bind($0, byRow: true) },
    Builtin("cbind", "..., deparse.level = 1, stringsAsFactors = FALSE", "Joins columns. Source: R ?cbind.") { try Binding.bind($0, byRow: false) },
    Builtin("row", "x, as.factor = FALSE", "Row numbers, or with `as.factor` row names as a factor. Source: R ?row.") { try numbers($0, rows: true) },
    Builtin("col", "x, as.factor = FALSE", "Column numbers, or with `as.factor` column names as a factor. Source: R ?row.") { try numbers($0, rows: false) },
    Builtin("rowSums", "x, na.rm = FALSE, dims = 1L", "Sums of rows. Source: R ?colSums.", dispatch: .generic) { try sums($0, byRow: true, mean: false) },
    Builtin("colSums", "x, na.rm = FALSE, dims = 1L", "Sums of columns. Source: R ?colSums.", dispatch: .generic) { try sums($0, byRow: false, mean: false) },
    Builtin("rowMeans", "x, na.rm = FALSE, dims = 1L", "Means of rows. Source: R ?colSums.", dispatch: .generic) { try sums($0, byRow: true, mean: true) },
    Builtin("colMeans", "x, na.rm = FALSE, dims = 1L", "Means of columns. Source: R ?colSums.", dispatch: .generic) { try sums($0, byRow: false, mean: true) },
    Builtin("diag", "x = 1, nrow, ncol, names = TRUE", "The diagonal, or a diagonal matrix. Source: R ?diag.", diagonal),
    Builtin("diag<-", "x, value", "Replaces the diagonal. Source: R ?diag.") { call in
      var x = try call[0]
      guard let dim = x.dim, dim.count == 2 else { throw RError("only matrix diagonals can be replaced") }
      let n = min(dim[0], dim[1]), value = try call["value"]
      if value.count != 1, value.count != n { throw RError("replacement diagonal has wrong length") }
      try Subsetting.assignSubset(&x, [.vector((0..<n).map { Int32($0 * dim[0] + $0 + 1) })], value)
      return x
    },
    Builtin("max.col", #"m, ties.method = c("random", "first", "last")"#, "Column of each row's largest element. Source: R ?max.col.", maxColumn),
  ]

  /// The error of `as.vector`, which R calls for data that are no vector.
  private static func noVector(_ data: Value) -> RError {
    let type = data.storedTypeName
    if data.isFunction || data.isEnvironment {
      return RError("cannot coerce type '\(type)' to vector of type 'any'", call: Value(.call(Call("as.vector", [.symbol("x"), .symbol("mode")]))))
    }
    return RError("'data' must be of a vector type, was '\(type)'")
  }

  private static func matrix(_ call: BuiltinCall) throws -> Value {
    let given = try call[0]
    let data = given.isDataFrame ? .list(ListVector(given.asElements())) : given
    guard data.isVector else { throw noVector(data) }
    let n = data.count
    func extent(_ name: String) throws -> Int {
      guard try call[name].isNumeric || call[name].type == .logical else { throw RError("non-numeric matrix extent") }
      guard let x = try call.doubles(name).first, !x.isNaN else { throw RError("invalid '\(name)' value (too large or NA)") }
      if x < 0 { throw RError("invalid '\(name)' value (< 0)") }
      guard x < 2147483648 else { throw RError("invalid '\(name)' value (too large or NA)") }
      return Int(x)
    }
    var rows = try extent("nrow"), columns = try extent("ncol")
    let hasRows = call.isSupplied("nrow"), hasColumns = call.isSupplied("ncol")
    if !hasRows, !hasColumns { rows = n } else if !hasColumns { columns = rows == 0 ? 0 : (n + rows - 1) / rows } else if !hasRows { rows = columns == 0 ? 0 : (n + columns - 1) / columns }
    try Allocation.check(Double(rows) * Double(columns), bytes: Allocation.bytes(of: data))
    guard Double(rows) * Double(columns) < 2e10 else { throw RError("too many elements specified") }
    let total = rows * columns
    if n > 1, total > 0 {
      if total % n != 0 {
        if (n > rows && n / rows * rows != n) || (n < rows && rows / n * n != n) {
          try call.warn("data length [\(n)] is not a sub-multiple or multiple of the number of rows [\(rows)]")
        } else if (n > columns && n / columns * columns != n) || (n < columns && columns / n * n != n) {
          try call.warn("data length [\(n)] is not a sub-multiple or multiple of the number of columns [\(columns)]")
        }
      } else if n > total { try call.warn("data length differs from size of matrix: [\(n) != \(rows) x \(columns)]") }
    }
    let byRow = try call.flag("byrow")
    var attributes = Attributes()
    attributes.dim = [rows, columns]
    let source: Value = data.isNull ? .logicals(LogicalVector([])) : data.isFactor ? .strings(data.factorLabels()) : data
    var result: Value
    if n == total, !byRow { result = source.withAttributes(attributes) } else if n > 1, byRow {
      result = Subsetting.gather(source, (0..<total).map { ($0 % rows * columns + $0 / rows) % n }, attributes: attributes)
    } else { result = Subsetting.gather(source, RecycledElements(count: total), attributes: attributes) }
    if let dimnames = call.optional("dimnames"), dimnames.count > 0 {
      result = try AttributeBuiltins.setDimnames(result, dimnames)
    }
    return result
  }

  /// A matrix as it is, a vector as a column without names.
  private static func column(_ x: Value) -> Value {
    if x.dim?.count == 2 { return x }
    var attributes = Attributes()
    attributes.dim = [x.count, 1]
    return x.withAttributes(attributes)
  }

  private static func rowCount(_ x: Value) -> Int { x.dim?.count == 2 ? x.dim![0] : x.count }
  private static func columnCount(_ x: Value) -> Int { x.dim?.count == 2 ? x.dim![1] : 1 }

  static func asMatrix(_ x: Value) -> Value {
    if x.dim?.count == 2 { return x }
    var attributes = Attributes()
    attributes.dim = [x.count, 1]
    if let names = x.names { attributes[.dimnames] = .list(ListVector([.strings(names), .null])) }
    return x.withAttributes(attributes)
  }

  static func transposed(_ x: Value) throws -> Value {
    guard x.isVector else { throw RError("argument is not a matrix") }
    guard let dim = x.dim, dim.count > 1 else {
      var attributes = x.attributes.dropping(.names, .dim, .dimnames)
      attributes.dim = [1, x.count]
      if let names = x.names {
        let titles = x.attribute(.dimnames)?.names.map { Attributes(names: ["", $0[0]]) } ?? Attributes()
        attributes[.dimnames] = .list(ListVector([.null, .strings(names)], titles))
      }
      return x.withAttributes(attributes)
    }
    guard dim.count == 2 else { throw RError("argument is not a matrix") }
    let rows = dim[0], columns = dim[1]
    var attributes = x.attributes
    attributes.dim = [columns, rows]
    if case .list(let names)? = x.attribute(.dimnames), names.count == 2 {
      let titles = names.attributes.names.map { Attributes(names: [$0[1], $0[0]]) } ?? Attributes()
      attributes[.dimnames] = .list(ListVector([names.elements[1], names.elements[0]], titles))
    }
    if case .doubles(let v) = x {
      let result = [Double](unsafeUninitializedCapacity: v.count) { buffer, filled in
        v.elements.withUnsafeBufferPointer { source in
          // In squares that fit into the cache; Ctrl-C leaves the rest as it is.
          let side = 32
          var pages = buffer.baseAddress.flatMap { FreshPages($0, byteCount: v.count * 8) }
          for top in stride(from: 0, to: rows, by: side) {
            if Interrupt.isPending { break }
            pages?.take(upTo: buffer.baseAddress! + min(rows, top + side) * columns)
            for left in stride(from: 0, to: columns, by: side) {
              for i in top..<min(rows, top + side) { for j in left..<min(columns, left + side) { buffer[i * columns + j] = source[j * rows + i] } }
            }
          }
        }
        filled = v.count
      }
      return .doubles(DoubleVector(result, attributes))
    }
    return Subsetting.gather(x, (0..<x.count).map { ($0 % columns) * rows + $0 / columns }, attributes: attributes)
  }

  private static func permute(_ call: BuiltinCall) throws -> Value {
    let x = try call[0]
    guard let dim = x.dim else { throw RError("invalid first argument, must be an array", call: shownAs("aperm.default", call)) }
    var order = Array(dim.indices.reversed())
    if let perm = call.optional("perm") {
      if case .strings(let v) = perm, let titles = x.attribute(.dimnames)?.names {
        order = try v.elements.map { name in
          guard let place = titles.firstIndex(of: name) else { throw RError("'perm[1]' does not match a dimension name") }
          return place
        }
      } else { order = perm.asIntegers().map { Int($0) - 1 } }
    }
    guard order.count == dim.count else { throw RError("'perm' is of wrong length \(order.count) (!= \(dim.count))", call: shownAs("aperm.default", call)) }
    guard Set(order) == Set(dim.indices) else { throw RError("invalid 'perm' argument", call: shownAs("aperm.default", call)) }
    var strides = [1]
    for extent in dim.dropLast() { strides.append(strides.last! * extent) }
    let newDim = order.map { dim[$0] }, newStrides = order.map { strides[$0] }
    var offsets = [0]
    for d in newDim.indices {
      var next: [Int] = []
      next.reserveCapacity(offsets.count * newDim[d])
      for i in 0..<newDim[d] { for offset in offsets { next.append(offset + i * newStrides[d]) } }
      offsets = next
    }
    var attributes = Attributes()
    attributes.dim = newDim
    if case .list(let names)? = x.attribute(.dimnames) {
      let titles = names.attributes.names.map { t in Attributes(names: order.map { t[$0] }) } ?? Attributes()
      attributes[.dimnames] = .list(ListVector(order.map { names.elements[$0] }, titles))
    }
    if x.inherits("table") { attributes[.class] = x.attribute(.class) }
    return Subsetting.gather(x, offsets, attributes: attributes)
  }

  static func product(_ a: Value, _ b: Value) throws -> Value {
    guard a.isNumeric || a.type == .logical || a.type == .complex, b.isNumeric || b.type == .logical || b.type == .complex else {
      throw RError("requires numeric/complex matrix/vector arguments")
    }
    var x = a.dim ?? [], y = b.dim ?? []
    if x.count != 2, y.count != 2 {
      // The inner product, or one number as a column before a row.
      guard a.count == b.count || a.count == 1 else { throw RError("non-conformable arguments") }
      (x, y) = a.count == b.count ? ([1, a.count], [b.count, 1]) : ([1, 1], [1, b.count])
    } else if x.count != 2 { x = y[0] == a.count ? [1, a.count] : y[0] == 1 ? [a.count, 1] : [1, a.count] } else if y.count != 2 {
      y = x[1] == b.count ? [b.count, 1] : x[1] == 1 ? [1, b.count] : [b.count, 1]
    }
    guard x[1] == y[0] else { throw RError("non-conformable arguments") }
    let m = x[0], k = x[1], n = y[1]
    try Allocation.check(Double(m) * Double(n))
    var attributes = Attributes()
    attributes.dim = [m, n]
    let rowNames = a.dim?.count == 2 ? a.attribute(.dimnames)?.asElements()[0] ?? .null : .null
    let columnNames = b.dim?.count == 2 ? b.attribute(.dimnames)?.asElements()[1] ?? .null : .null
    if !rowNames.isNull || !columnNames.isNull { attributes[.dimnames] = .list(ListVector([rowNames, columnNames])) }
    if a.type == .complex || b.type == .complex {
      let p = a.asComplexes(), q = b.asComplexes()
      var result = [Complex](repeating: Complex(0), count: m * n)
      for j in 0..<n { for i in 0..<m { for l in 0..<k { result[i + j * m] = result[i + j * m] + p[i + l * m] * q[l + j * k] } } }
      return .complexes(ComplexVector(result, attributes))
    }
    var result = [Double](repeating: 0, count: m * n)
    if m > 0, n > 0, k > 0 {
      LinearAlgebra.multiply(a.asDoubles(), b.asDoubles(), into: &result, rows: m, inner: k, columns: n)
    }
    return .doubles(DoubleVector(result, attributes))
  }

  private static func numbers(_ call: BuiltinCall, rows: Bool) throws -> Value {
    let x = try call[0]
    guard let dim = x.isDataFrame ? [x.dataFrameRowCount, x.count] : x.dim, dim.count == 2 else { throw RError("a matrix-like object is required as argument to 'row'/'col'") }
    var attributes = Attributes()
    attributes.dim = dim
    let total = dim[0] * dim[1]
    if try call.flag("as.factor") {
      let names: [String?]
      if case .list(let lists)? = try call[0].attributes[.dimnames], !lists.elements[rows ? 0 : 1].isNull { names = lists.elements[rows ? 0 : 1].asStrings() } else {
        names = (0..<dim[rows ? 0 : 1]).map { String($0 + 1) }
      }
      attributes[.levels] = .strings(StringVector(names))
      attributes[.class] = .string("factor")
    }
    return .integers(IntegerVector((0..<total).map { Int32((rows ? $0 % dim[0] : $0 / dim[0]) + 1) }, attributes))
  }

  private static func sums(_ call: BuiltinCall, byRow: Bool, mean: Bool, of part: Value? = nil) throws -> Value {
    var x = try part ?? call[0]
    if x.isDataFrame { x = try call.interpreter.callFunction("as.matrix", [x], environment: call.environment) }
    guard let dim = x.dim, dim.count >= 2 else { throw RError("'x' must be an array of at least two dimensions") }
    if case .complexes(let z) = x { return try complexSums(call, z, byRow: byRow, mean: mean) }
    guard x.isNumeric || x.type == .logical else { throw RError("'x' must be numeric") }
    let removes = try call.flag("na.rm")
    let kept = try call.integer("dims")
    guard kept >= 1, kept < dim.count else { throw RError("invalid 'dims'") }
    let rows = dim[..<kept].reduce(1, *), columns = dim[kept...].reduce(1, *)
    let values = x.asDoubles()
    var totals = [Float80](repeating: 0, count: byRow ? rows : columns)
    var counts = [Double](repeating: 0, count: totals.count)
    for j in 0..<columns {
      for i in 0..<rows {
        let value = values[i + j * rows]
        if removes, value.isNaN { continue }
        let place = byRow ? i : j
        totals[place] += Float80(value)
        counts[place] += 1
      }
    }
    let result = totals.indices.map { mean ? Double(totals[$0] / Float80(counts[$0])) : Double(totals[$0]) }
    var attributes = Attributes()
    let outDim = byRow ? Array(dim[..<kept]) : Array(dim[kept...])
    let names = x.attribute(.dimnames)?.asElements()
    if outDim.count > 1 {
      attributes.dim = outDim
      if case .list(let axes)? = x.attribute(.dimnames) {
        let range = byRow ? 0..<kept : kept..<dim.count
        let kinds = axes.attributes.names.map { Attributes(names: Array($0[range])) } ?? Attributes()
        attributes[.dimnames] = .list(ListVector(Array(axes.elements[range]), kinds))
      }
    } else if let axis = names?[byRow ? 0 : kept], !axis.isNull { attributes[.names] = axis }
    return Coercion.make(result, attributes)
  }

  /// Sums of real and imaginary parts by themselves.
  private static func complexSums(_ call: BuiltinCall, _ z: ComplexVector, byRow: Bool, mean: Bool) throws -> Value {
    let removes = try call.flag("na.rm"), shape = z.attributes.keeping(.dim, .dimnames)
    let isMissing = z.elements.map { $0.re.isNaN || $0.im.isNaN }
    func part(_ path: (Complex) -> Double) throws -> Value {
      let values = zip(z.elements, isMissing).map { removes && $1 ? Double.na : path($0) }
      return try sums(call, byRow: byRow, mean: mean, of: .doubles(DoubleVector(values, shape)))
    }
    let re = try part { $0.re }, im = try part { $0.im }
    return .complexes(ComplexVector(zip(re.asDoubles(), im.asDoubles()).map { Complex($0, $1) }, re.attributes))
  }

  /// The call as that of the method R has for it.
  private static func shownAs(_ method: Name, _ call: BuiltinCall) -> Value? {
    call.call.map { Value(.call(Call(.symbol(method), $0.arguments, span: $0.span))) }
  }

  private static func diagonal(_ call: BuiltinCall) throws -> Value {
    let x = try call[0]
    guard x.isVector || x.isNull else { throw RError("cannot coerce type '\(x.storedTypeName)' to vector of type 'integer'", call: Value(.call(Call("as.integer", [.symbol("x")])))) }
    if let dim = x.dim, dim.count == 2 {
      var attributes = Attributes()
      // Names that rows and columns share name the diagonal.
      if let axes = x.attribute(.dimnames)?.asElements(), axes.count == 2, axes[0].isString, axes[1].isString {
        let count = min(dim[0], dim[1])
        let rows = Array(axes[0].asStrings().prefix(count)), columns = Array(axes[1].asStrings().prefix(count))
        if rows == columns, try call.flag("names") { attributes.names = rows }
      }
      return Subsetting.gather(x, (0..<min(dim[0], dim[1])).map { $0 * dim[0] + $0 }, attributes: attributes)
    }
    func extent(_ name: String, _ index: Int) throws -> Int? {
      guard let value = call.values[index], !value.isNull else { return nil }
      guard let number = value.asDoubles().first, number >= 0, number < 2147483648 else { throw RError("invalid '\(name)' value (too large or NA)") }
      return Int(number)
    }
    let rows: Int
    let isSize = x.count == 1 && call.values[1] == nil && call.values[2] == nil
    if isSize {
      let size = try call.doubles("x")[0]
      if size.isNaN || size >= 2147483648 { throw RError("invalid 'nrow' value (too large or NA)") }
      if size <= -1 { throw RError("invalid 'nrow' value (< 0)") }
      rows = max(0, Int(size))
    } else { rows = try extent("nrow", 1) ?? x.count }
    let columns = try extent("ncol", 2) ?? rows
    guard rows >= 0, columns >= 0, Double(rows) * Double(columns) < 2e9 else { throw RError("invalid 'nrow' value") }
    var attributes = Attributes()
    attributes.dim = [rows, columns]
    if case .complexes(let z) = x, !isSize {
      var result = [Complex](repeating: Complex(0, 0), count: rows * columns)
      for i in 0..<min(rows, columns) where !z.elements.isEmpty { result[i * rows + i] = z.elements[i % z.elements.count] }
      return .complexes(ComplexVector(result, attributes))
    }
    let values = isSize ? [1.0] : x.asDoubles()
    var result = [Double](repeating: 0, count: rows * columns)
    for i in 0..<min(rows, columns) where !values.isEmpty { result[i * rows + i] = values[i % values.count] }
    if x.type == .logical, !isSize { return Coercion.make(result.map { $0.isNaN ? Logical.na : Logical($0 != 0) }, attributes) }
    if x.type <= .integer, !isSize { return .integers(IntegerVector(result.map { Int32(double: $0) }, attributes)) }
    return .doubles(DoubleVector(result, attributes))
  }

  /// Values within 1e-5 of a row's largest magnitude count as equal to its maximum when ties are broken at random, one draw for each.
  private static func maxColumn(_ call: BuiltinCall) throws -> Value {
    var x = try call[0]
    if x.dim?.count != 2 { x = try call.interpreter.callFunction("as.matrix", [x], environment: call.environment) }
    guard let dim = x.dim, dim.count == 2 else { throw RError("a matrix is required") }
    let values = x.asDoubles()
    if call.isSupplied("ties.method"), try !call["ties.method"].isString && !call["ties.method"].isNull { throw RError("'arg' must be NULL or a character vector", call: Value(.call(Call("match.arg", [.symbol("ties.method")])))) }
    let ties = try call.choice("ties.method", ["random", "first", "last"])
    guard dim[1] > 0 else { return .integers(IntegerVector([Int32](repeating: .na, count: dim[0]))) }
    var positions: [Int32] = []
    positions.reserveCapacity(dim[0])
    for i in 0..<dim[0] {
      let row = stride(from: i, to: values.count, by: dim[0])
      guard !row.contains(where: { values[$0].isNaN }) else {
        positions.append(.na)
        continue
      }
      var (best, at, count) = (values[i], 0, 1.0)
      var tolerance = 0.0
      if ties == "random" { for k in row where values[k].isFinite { tolerance = max(tolerance, abs(values[k])) } }
      tolerance *= 1e-5
      for column in 1..<max(1, dim[1]) {
        let value = values[i + column * dim[0]]
        if ties == "random" {
          if value > best + tolerance {
            (best, at, count) = (value, column, 1)
          } else if value >= best - tolerance {
            count += 1
            if count * RandomStream.of(call.interpreter).uniform() < 1 { at = column }
          }
        } else if value > best || (ties == "last" && value == best) {
          (best, at) = (value, column)
        }
      }
      positions.append(Int32(at + 1))
    }
    return .vector(positions)
  }
}

/// Dense linear algebra on column-major doubles.
enum LinearAlgebra {
  /// result (rows × columns) = a (rows × inner) · b (inner × columns). NaN and NA in the operands reach the result.
  ///
  /// Large products are made some columns at a time, about 30 ms of work each, so that Ctrl-C is noticed between them.
  static func multiply(_ a: [Double], _ b: [Double], into result: inout [Double], rows: Int, inner: Int, columns: Int) {
    let piece = max(32, 250_000_000 / max(1, rows * inner))
    b.withUnsafeBufferPointer { b in
      result.withUnsafeMutableBufferPointer { result in
        for start in stride(from: 0, to: columns, by: piece) where !Interrupt.isPending {
          cblas_dgemm(
            CblasColMajor, CblasNoTrans, CblasNoTrans, Int32(rows), Int32(min(piece, columns - start)), Int32(inner), 1, a, Int32(rows),
            b.baseAddress.map { $0 + start * inner }, Int32(inner), 0, result.baseAddress.map { $0 + start * rows }, Int32(rows))
        }
      }
    }
  }
}
