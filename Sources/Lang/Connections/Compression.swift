import CCompression

/// gzip, bzip2 and xz on whole byte arrays.
enum Compression {
  case none, gzip, bzip2, xz

  /// What the first bytes say the data is.
  static func detect(_ bytes: [UInt8]) -> Compression {
    if bytes.starts(with: [0x1F, 0x8B]) { return .gzip }
    if bytes.starts(with: [0x42, 0x5A, 0x68]) { return .bzip2 }
    if bytes.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A]) { return .xz }
    return .none
  }

  /// The data itself; bytes that are not compressed come back unchanged.
  static func expand(_ bytes: [UInt8]) throws -> [UInt8] {
    switch detect(bytes) {
    case .none: return bytes
    case .gzip: return try inflate(bytes, windowBits: 15 + 32)
    case .bzip2: return try expandBzip2(bytes)
    case .xz: return try expandXz(bytes)
    }
  }

  func compress(_ bytes: [UInt8], level: Int32 = 6) throws -> [UInt8] {
    switch self {
    case .none: return bytes
    case .gzip: return try Compression.deflate(bytes, windowBits: 15 + 16, level: level)
    case .bzip2: return try Compression.makeBzip2(bytes)
    case .xz: return try Compression.makeXz(bytes)
    }
  }

  /// `windowBits`: 15 + 32 finds out between gzip and zlib, as zlib.h says.
  static func inflate(_ bytes: [UInt8], windowBits: Int32) throws -> [UInt8] {
    var input = bytes, output: [UInt8] = [], buffer = [UInt8](repeating: 0, count: 1 << 16)
    var stream = z_stream()
    guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { throw RError("cannot start zlib") }
    defer { inflateEnd(&stream) }
    try input.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(clamping: source.count)
      var rest = source.count - Int(stream.avail_in)
      var status = Z_OK
      repeat {
        try Interrupt.check()
        // zlib counts bytes in 32 bits.
        if stream.avail_in == 0, rest > 0 {
          stream.avail_in = UInt32(clamping: rest)
          rest -= Int(stream.avail_in)
        }
        try buffer.withUnsafeMutableBufferPointer { target in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          status = CCompression.inflate(&stream, Z_NO_FLUSH)
          guard status == Z_OK || status == Z_STREAM_END else { throw RError("error reading from compressed data") }
          output.append(contentsOf: target[..<(target.count - Int(stream.avail_out))])
        }
        // A file may hold several gzip members one after another.
        if status == Z_STREAM_END, stream.avail_in > 0, inflateReset(&stream) == Z_OK { status = Z_OK }
      } while status != Z_STREAM_END && (stream.avail_in > 0 || rest > 0 || stream.avail_out == 0)
    }
    return output
  }

  static func deflate(_ bytes: [UInt8], windowBits: Int32, level: Int32) throws -> [UInt8] {
    var input = bytes
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard deflateInit2_(&stream, level, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else {
      throw RError("cannot start zlib")
    }
    defer { deflateEnd(&stream) }
    var output: [UInt8] = [], buffer = [UInt8](repeating: 0, count: 1 << 18)
    // Piece by piece: Ctrl-C ends it, and zlib counts bytes in 32 bits.
    let piece = 1 << 18
    var status = Z_OK
    try input.withUnsafeMutableBufferPointer { source in
      var start = 0
      repeat {
        try Interrupt.check()
        let end = min(source.count, start + piece)
        stream.next_in = source.baseAddress.map { $0 + start }
        stream.avail_in = UInt32(end - start)
        start = end
        repeat {
          buffer.withUnsafeMutableBufferPointer { target in
            stream.next_out = target.baseAddress
            stream.avail_out = UInt32(target.count)
            status = CCompression.deflate(&stream, start == source.count ? Z_FINISH : Z_NO_FLUSH)
            output.append(contentsOf: target[..<(target.count - Int(stream.avail_out))])
          }
        } while stream.avail_out == 0
      } while start < source.count
    }
    guard status == Z_STREAM_END else { throw RError("cannot compress the data") }
    return output
  }

  private static func expandBzip2(_ bytes: [UInt8]) throws -> [UInt8] {
    var room = max(1 << 16, bytes.count * 6), input = bytes.map { CChar(bitPattern: $0) }
    while room <= 1 << 31 {
      var output = [CChar](repeating: 0, count: room), length = UInt32(room)
      let status = BZ2_bzBuffToBuffDecompress(&output, &length, &input, UInt32(clamping: input.count), 0, 0)
      if status == BZ_OK { return output[..<Int(length)].map { UInt8(bitPattern: $0) } }
      guard status == BZ_OUTBUFF_FULL else { break }
      room *= 4
    }
    throw RError("error reading from bzip2 data")
  }

  private static func makeBzip2(_ bytes: [UInt8]) throws -> [UInt8] {
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count + bytes.count / 50 + 1024), length = UInt32(output.count)
    guard BZ2_bzBuffToBuffCompress(&output, &length, &input, UInt32(clamping: input.count), 9, 0, 0) == BZ_OK else {
      throw RError("cannot compress the data")
    }
    return output[..<Int(length)].map { UInt8(bitPattern: $0) }
  }

  private static func expandXz(_ bytes: [UInt8]) throws -> [UInt8] {
    var room = max(1 << 16, bytes.count * 6)
    while room <= 1 << 31 {
      var output = [UInt8](repeating: 0, count: room), limit = UInt64.max, from = 0, to = 0
      let status = lzma_stream_buffer_decode(&limit, 0, nil, bytes, &from, bytes.count, &output, &to, room)
      if status == LZMA_OK { return Array(output[..<to]) }
      guard status == LZMA_BUF_ERROR else { break }
      room *= 4
    }
    throw RError("error reading from xz data")
  }

  private static func makeXz(_ bytes: [UInt8]) throws -> [UInt8] {
    var output = [UInt8](repeating: 0, count: lzma_stream_buffer_bound(bytes.count)), length = 0
    guard lzma_easy_buffer_encode(6, LZMA_CHECK_CRC32, nil, bytes, bytes.count, &output, &length, output.count) == LZMA_OK else {
      throw RError("cannot compress the data")
    }
    return Array(output[..<length])
  }
}
