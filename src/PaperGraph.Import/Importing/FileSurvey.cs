using PaperGraph.Import.Dumps;
using PaperGraph.Import.Identity;

namespace PaperGraph.Import.Importing;

/// <summary>What a first pass over a file finds out.</summary>
/// <param name="Reader">The reader for its format.</param>
/// <param name="Fingerprint">SHA-256 of its bytes, in lower-case hexadecimal digits.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Census">Its entries, counted by place.</param>
internal sealed record FileSurvey(IDumpReader Reader, string Fingerprint, long Length, EntryCensus Census)
{
    /// <summary>Reads a file once, from its beginning to its end.</summary>
    /// <exception cref="FileProblemException">The file is empty, no UTF-8 text, or of no known format.</exception>
    public static async Task<FileSurvey> TakeAsync(ImportSource source, DumpFormats formats, CancellationToken cancellationToken) =>
        await TakeAsync(source, await ChooseReaderAsync(source, formats, cancellationToken), cancellationToken);

    /// <summary>Reads a file of a known format once, from its beginning to its end.</summary>
    public static async Task<FileSurvey> TakeAsync(ImportSource source, IDumpReader reader, CancellationToken cancellationToken)
    {
        await using var bytes = new FingerprintingStream(source.Open());
        var census = new EntryCensus();
        await foreach (var part in reader.ReadAsync(bytes, new LineLedger(), cancellationToken))
        {
            if (part is DumpPart.Understood understood)
                census.Add(understood.Entry);
        }

        return new FileSurvey(reader, bytes.TakeFingerprint(), bytes.BytesRead, census);
    }

    private static async Task<IDumpReader> ChooseReaderAsync(ImportSource source, DumpFormats formats, CancellationToken cancellationToken)
    {
        await using var bytes = source.Open();
        var head = new byte[DumpFormats.HeadLength];
        var length = await bytes.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        return formats.Choose(head.AsSpan(0, length));
    }
}
