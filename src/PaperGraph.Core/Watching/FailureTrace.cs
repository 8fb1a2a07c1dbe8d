using System.Diagnostics;

namespace PaperGraph.Core.Watching;

/// <summary>What a log is told of an unforeseen exception.</summary>
public static class FailureTrace
{
    /// <summary>The exception and those within it, each as its type and where it was thrown, without messages: these may quote what was worked on.</summary>
    public static string Of(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var parts = new List<string>();
        for (var one = exception; one is not null; one = one.InnerException)
            parts.Add($"{one.GetType()}{Environment.NewLine}{new StackTrace(one, fNeedFileInfo: true).ToString().TrimEnd()}");
        return string.Join($"{Environment.NewLine}because of ", parts);
    }
}
