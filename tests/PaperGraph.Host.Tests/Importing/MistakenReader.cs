using System.Runtime.CompilerServices;
using PaperGraph.Import.Dumps;

namespace PaperGraph.Host.Tests.Importing;

/// <summary>A reader with a mistake in it, which one of the passes over a file meets.</summary>
internal sealed class MistakenReader(int pass) : IDumpReader
{
    private int _passes;

    public string Format => "mistaken";

    public bool Recognises(ReadOnlySpan<byte> head) => head.StartsWith("mistake"u8);

    public async IAsyncEnumerable<DumpPart> ReadAsync(Stream file, LineLedger ledger, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await file.CopyToAsync(Stream.Null, cancellationToken);
        if (++_passes == pass)
            throw new InvalidOperationException("the mistake");
        yield break;
    }
}
