namespace PaperGraph.Host.Commands;

/// <summary>What the program was called with.</summary>
/// <param name="Command">The command; null where the program is to serve.</param>
/// <param name="Arguments">What stands behind the command.</param>
/// <param name="Settings">What is for the configuration, wherever it stands.</param>
internal sealed record CommandLine(string? Command, IReadOnlyList<string> Arguments, string[] Settings)
{
    private const string SettingPrefix = "--";

    /// <summary>Tells settings from the rest, of which the configuration would take <c>/a/path</c> for a name whose value is next.</summary>
    public static CommandLine Of(IReadOnlyList<string> words)
    {
        var (settings, others) = (new List<string>(), new List<string>());
        for (var at = 0; at < words.Count; at++)
        {
            var isSetting = words[at].StartsWith(SettingPrefix, StringComparison.Ordinal);
            (isSetting ? settings : others).Add(words[at]);
            // As the configuration reads them: --Name=value, or --Name and the value next.
            if (isSetting && !words[at].Contains('=', StringComparison.Ordinal) && at + 1 < words.Count)
                settings.Add(words[++at]);
        }

        return new CommandLine(others.FirstOrDefault(), [.. others.Skip(1)], [.. settings]);
    }
}
