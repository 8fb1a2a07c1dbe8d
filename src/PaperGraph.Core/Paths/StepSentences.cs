using PaperGraph.Core.Timeline;

namespace PaperGraph.Core.Paths;

/// <summary>Says the steps of a path to people; true in whichever direction the step is gone. Links are said by <see cref="Related.ReasonSentences.OfLink" />.</summary>
public static class StepSentences
{
    /// <summary><c>“A” touches Double Q-learning, as 2 of 65 papers do.</c></summary>
    public static string OfTouch(string title, string topic, int holders, int papers) => $"“{title}” touches {topic}, {Share(holders, papers)}.";

    /// <summary><c>“A” carries the tag “quotable”, as 3 of 65 papers do.</c></summary>
    public static string OfTag(string title, string tag, int holders, int papers) => $"“{title}” carries the tag “{tag}”, {Share(holders, papers)}.";

    /// <summary><c>An annotation on “A” carries the tag “quotable”, as 3 of 65 papers do.</c></summary>
    public static string OfTagOfAnnotation(string title, string tag, int holders, int papers) =>
        $"An annotation on “{title}” carries the tag “{tag}”, {Share(holders, papers)}.";

    /// <summary><c>David Silver wrote “A”.</c></summary>
    public static string OfAuthor(string name, string title) => $"{name} wrote “{title}”.";

    /// <summary><c>Mark Crowley annotated “A”.</c></summary>
    public static string OfAnnotator(string name, string title) => $"{name} annotated “{title}”.";

    /// <summary><c>“A” was annotated in July 2023.</c></summary>
    public static string OfAnnotation(string title, Month? month) => month is { } known ? $"“{title}” was annotated in {known.ToSentence()}." : $"“{title}” was annotated.";

    /// <summary><c>The tag “dqn” names Deep Q-Network.</c></summary>
    public static string OfNaming(string tag, string topic) => $"The tag “{tag}” names {topic}.";

    /// <summary><c>Double Q-learning comes under Q-learning.</c></summary>
    public static string OfBroader(string narrower, string broader) => $"{narrower} comes under {broader}.";

    /// <summary><c>Deep Q-Network needs Q-learning.</c></summary>
    public static string OfPrerequisite(string topic, string prerequisite) => $"{topic} needs {prerequisite}.";

    private static string Share(int holders, int papers) => holders switch
    {
        1 => "as no other paper does",
        _ when holders == papers => $"as all {papers} papers do",
        _ => $"as {holders} of {papers} papers do",
    };
}
