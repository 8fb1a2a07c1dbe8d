namespace PaperGraph.Import.Tests.Dumps;

/// <summary>The same bytes over and over, without holding more than one copy of them.</summary>
internal sealed class RepeatedStream(byte[] bytes, long times) : Stream
{
    private long _position;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => bytes.Length * times;
    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var at = (int)(_position % bytes.Length);
        var read = (int)Math.Min(Math.Min(count, bytes.Length - at), Length - _position);
        bytes.AsSpan(at, read).CopyTo(buffer.AsSpan(offset));
        _position += read;
        return read;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var at = (int)(_position % bytes.Length);
        var read = (int)Math.Min(Math.Min(buffer.Length, bytes.Length - at), Length - _position);
        bytes.AsMemory(at, read).CopyTo(buffer);
        _position += read;
        return ValueTask.FromResult(read);
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
