using System.Text;
using PaperGraph.Core.Editing;
using PaperGraph.Import.Curation;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Editing;
using PaperGraph.Import.Watching;

namespace PaperGraph.Import.Texts;

/// <summary>Looks at a text that somebody sends, and collects what cannot be.</summary>
internal sealed class SentTextInspection(DumpFormats formats)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Inspection _inspection = new();

    public IReadOnlyList<Mistake> Mistakes => _inspection.Mistakes;

    /// <summary>A name as a file of the folder could have it.</summary>
    public void Name(string file)
    {
        _inspection.Name(file, "file");
        if (file.AsSpan().ContainsAny('/', '\\') || file.Contains("..", StringComparison.Ordinal))
            _inspection.Add("`file` is a name and no path: it has no slashes, and no two dots beside each other.", Shown.Short(file), "file");
        if (IsCalled(file, VocabularySource.FileName))
            _inspection.Add($"{file} is the vocabulary, and no dump. Change it in the folder that is read (Import:Folder).", file, "file");
        if (IsCalled(file, CurationImport.FileName))
            _inspection.Add($"{file} is the group's corrections, and no dump. Change it in the folder that is read (Import:Folder), or use updatePaper.", file, "file");
    }

    /// <returns>The text as a file would have it; empty where it cannot be one.</returns>
    public byte[] Bytes(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            _inspection.Add("`text` is blank: there is nothing to read in it.", null, "text");
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException half)
        {
            _inspection.Add($"`text` has half a sign (a lone surrogate) behind {half.Index:N0} others, and so is no Unicode.", null, "text");
            return [];
        }
    }

    /// <returns>Who reads it; null where nobody can.</returns>
    public IDumpReader? Reader(string? format, byte[] bytes)
    {
        var reader = format is null ? formats.Find(bytes.AsSpan(0, Math.Min(bytes.Length, DumpFormats.HeadLength))) : formats.FindByName(format);
        if (reader is not null || Mistakes.Any(mistake => mistake.Path is ["text"]))
            return reader;
        if (format is null)
            _inspection.Add($"`text` is of no known format (known: {formats.Names}). Where it is of one of these all the same, say so in `format`.", null, "text");
        else
            _inspection.Add($"No format is called “{Shown.Short(format)}” (known: {formats.Names}). Leave it out, and it is recognised.", Shown.Short(format), "format");
        return null;
    }

    private static bool IsCalled(string file, string name) => file.Equals(name, StringComparison.OrdinalIgnoreCase);
}
