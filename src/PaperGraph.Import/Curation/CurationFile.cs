using System.Security.Cryptography;
using System.Text;
using PaperGraph.Core.Imports;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Yaml;

namespace PaperGraph.Import.Curation;

/// <summary>The group's own corrections, as people write them: <c>curation.yaml</c>.</summary>
/// <param name="Corrections">In the order of the file.</param>
/// <param name="Lines">The file's, word for word.</param>
/// <param name="Fingerprint">SHA-256 of its text, in lower-case hexadecimal digits.</param>
internal sealed record CurationFile(IReadOnlyList<Correction> Corrections, IReadOnlyList<string> Lines, string Fingerprint)
{
    /// <summary>Reads and checks a file.</summary>
    /// <exception cref="FileProblemException">It cannot be read, or something in it is wrong.</exception>
    public static async Task<CurationFile> ReadAsync(string path, CancellationToken cancellationToken) => Parse(await YamlText.ReadAsync(
        path, "corrections", (message, exception) => new FileProblemException([new ImportProblem(0, message, string.Empty)], exception), cancellationToken));

    /// <summary>Reads and checks a text.</summary>
    /// <exception cref="FileProblemException">Something in it is wrong.</exception>
    public static CurationFile Parse(string yaml)
    {
        var reader = new CurationYaml();
        var corrections = reader.Read(yaml);
        IReadOnlyList<string> lines = [.. (yaml.EndsWith('\n') ? yaml[..^1] : yaml).Split('\n').Select(line => line.TrimEnd('\r'))];
        if (reader.Problems.Count > 0)
            throw new FileProblemException([.. reader.Problems.OrderBy(problem => problem.Line).Select(problem => new ImportProblem(problem.Line, problem.Message, TextOf(lines, problem.Line)))]);
        return new CurationFile(corrections, lines, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(yaml))));
    }

    /// <summary>A correction that came to nothing.</summary>
    public ImportProblem ProblemOf(Correction correction, string message) => new(correction.FirstLine, message, TextOf(Lines, correction.FirstLine));

    /// <summary>What becomes of the file's lines, where these corrections came to nothing.</summary>
    public LineCounts Count(IReadOnlyCollection<Correction> failed)
    {
        var (entry, structural, blank, problem) = (0, 0, 0, 0);
        for (var line = 1; line <= Lines.Count; line++)
        {
            if (string.IsNullOrWhiteSpace(Lines[line - 1]))
                blank++;
            else if (Corrections.FirstOrDefault(correction => correction.FirstLine <= line && line <= correction.LastLine) is not { } correction)
                structural++;
            else if (failed.Contains(correction))
                problem++;
            else
                entry++;
        }

        return new LineCounts(entry, structural, blank, problem, Corrections.Count - failed.Count);
    }

    private static string TextOf(IReadOnlyList<string> lines, int line)
    {
        var text = line <= lines.Count ? lines[line - 1] : string.Empty;
        return text.Length <= ImportProblem.MaxTextLength ? text : text[..ImportProblem.MaxTextLength];
    }
}
