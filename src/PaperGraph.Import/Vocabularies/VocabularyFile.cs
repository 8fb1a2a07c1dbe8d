using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Import.Yaml;

namespace PaperGraph.Import.Vocabularies;

/// <summary>Reads a vocabulary that people write: <c>topics.yaml</c>.</summary>
internal static class VocabularyFile
{
    /// <summary>Reads and checks a file.</summary>
    /// <exception cref="VocabularyException">It cannot be read, or something in it is wrong; the message lists all of it by line.</exception>
    public static async Task<Vocabulary> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        var yaml = await YamlText.ReadAsync(path, "a vocabulary", (message, exception) => Unreadable(name, message, exception), cancellationToken);
        return Parse(yaml, name);
    }

    /// <summary>Reads and checks a text.</summary>
    /// <exception cref="VocabularyException">Something in it is wrong; the message lists all of it by line.</exception>
    public static Vocabulary Parse(string yaml, string name)
    {
        var reader = new VocabularyYaml();
        var definitions = reader.Read(yaml);
        if (reader.Problems.Count > 0)
            throw new VocabularyException(name, [.. reader.Problems, .. Vocabulary.ProblemsOf(definitions)]);
        return Check(definitions, name);
    }

    /// <summary>Makes a vocabulary of definitions.</summary>
    /// <exception cref="VocabularyException">Something in them is wrong; the message lists all of it by line.</exception>
    public static Vocabulary Check(IReadOnlyList<TopicDefinition> definitions, string name)
    {
        try
        {
            return Vocabulary.Of(definitions);
        }
        catch (VocabularyException refused)
        {
            // It knows the lines and not the file.
            throw new VocabularyException(name, refused.Problems);
        }
    }

    private static VocabularyException Unreadable(string name, string message, Exception exception) =>
        new(name, [new VocabularyProblem(0, message)], exception);
}
