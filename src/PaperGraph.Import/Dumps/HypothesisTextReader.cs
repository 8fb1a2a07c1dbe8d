using System.Runtime.CompilerServices;
using PaperGraph.Import.Dumps.HypothesisText;
using PaperGraph.Import.Dumps.Lines;

namespace PaperGraph.Import.Dumps;

/// <summary>Reads the text of a Hypothes.is search page, copied out of a browser.</summary>
internal sealed class HypothesisTextReader : IDumpReader
{
    /// <inheritdoc />
    public string Format => "hypothesis-text";

    /// <inheritdoc />
    public bool Recognises(ReadOnlySpan<byte> head) => DumpHead.IsDump(head);

    /// <inheritdoc />
    public async IAsyncEnumerable<DumpPart> ReadAsync(
        Stream file, LineLedger ledger, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new LineSource(file);
        var parser = new LineParser(ledger);
        while (await lines.FillAsync(cancellationToken))
        {
            while (NextPart(lines, parser, ledger) is { } part)
                yield return part;
        }

        ledger.Bytes = lines.BytesPassed;
        if (parser.Finish() is { } last)
            yield return last;
    }

    private static DumpPart? NextPart(LineSource lines, LineParser parser, LineLedger ledger)
    {
        while (lines.TryRead(out var line))
        {
            ledger.Bytes = lines.BytesPassed;
            if (parser.Take(line) is { } part)
                return part;
        }

        return null;
    }
}
