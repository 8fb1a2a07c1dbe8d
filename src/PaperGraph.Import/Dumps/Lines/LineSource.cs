using System.Buffers;

namespace PaperGraph.Import.Dumps.Lines;

/// <summary>Cuts a stream into lines and holds no more of it than the longest line that is still read whole.</summary>
internal sealed class LineSource(Stream file) : IDisposable
{
    public const int MaxLineBytes = 1 << 20;

    private const int FirstBufferBytes = 1 << 17;
    private const int HeadBytes = 1 << 14;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstBufferBytes);
    private int _start;
    private int _end;
    private int _searched;
    private bool _begun;
    private bool _ended;
    private bool _skipping;

    /// <summary>Bytes of the file that lie behind the lines read so far.</summary>
    public long BytesPassed { get; private set; }

    private ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Reads more of the file; false behind its end.</summary>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_ended)
            return false;
        MakeRoom();
        var read = await file.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        _end += read;
        _ended = read == 0;
        return true;
    }

    /// <summary>The next line that lies whole in what was read; false where more has to be read first.</summary>
    public bool TryRead(out FileLine line)
    {
        line = default;
        if (_skipping && !SkipRest())
            return false;
        var at = Unread[_searched..].IndexOf((byte)'\n');
        if (at >= 0)
        {
            line = Take(_searched + at, 1);
            return true;
        }

        _searched = _end - _start;
        if (_searched > MaxLineBytes)
        {
            _skipping = true;
            line = Take(_searched, 0);
            return true;
        }

        if (!_ended || _searched == 0)
            return false;
        line = Take(_searched, 0);
        return true;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private FileLine Take(int length, int ending)
    {
        var bytes = Unread[..length];
        Pass(length + ending);
        if (!_begun && bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        _begun = true;
        return bytes.Length > MaxLineBytes
            ? new FileLine(bytes[..HeadBytes], isWhole: false)
            : new FileLine(bytes is [.. var text, (byte)'\r'] ? text : bytes, isWhole: true);
    }

    private bool SkipRest()
    {
        var at = Unread.IndexOf((byte)'\n');
        _skipping = at < 0;
        Pass(_skipping ? _end - _start : at + 1);
        return !_skipping;
    }

    private void Pass(int bytes)
    {
        _start += bytes;
        _searched = 0;
        BytesPassed += bytes;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            Unread.CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end < _buffer.Length)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        Unread.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
