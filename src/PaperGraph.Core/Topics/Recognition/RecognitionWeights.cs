namespace PaperGraph.Core.Topics.Recognition;

/// <summary>How much words count, and why; <see cref="TopicConfidence" /> makes a touch of them.</summary>
internal static class RecognitionWeights
{
    /// <summary>Authors name in a title what a work is about.</summary>
    public const double Title = 0.95;

    /// <summary>An abstract speaks of the work, and of what others did.</summary>
    public const double Abstract = 0.8;

    /// <summary>A reader's own words about the work.</summary>
    public const double Note = 0.7;

    /// <summary>A passage was worth marking; that does not make all of it the work's subject.</summary>
    public const double Quote = 0.65;

    /// <summary>Two cues, or a topic that has to do with it, stand near a doubtful name.</summary>
    public const double GoodCompany = 0.9;

    /// <summary>One cue stands near: still a touch from one mention in any place.</summary>
    public const double SomeCompany = 0.75;

    /// <summary>Company stands in another text of the entry: one mention in a note stays below <see cref="TopicConfidence.Least" />, a title or two notes do not.</summary>
    public const double DistantCompany = 0.4;

    /// <summary>A topic that is named in contrast: one such mention in a note or quote stays below <see cref="TopicConfidence.Least" />.</summary>
    public const double Contrast = 0.4;

    /// <summary>In words: "unlike most other recurrent networks".</summary>
    public const int ContrastsReach = 3;

    /// <summary>In words: about a sentence on either side.</summary>
    public const int CompanysReach = 12;

    /// <summary>In words: in so short a text everything is near.</summary>
    public const int ShortText = 40;

    /// <summary>In words: in up to an abstract's length each mention counts in full; beyond it the same mention is spread thinner.</summary>
    public const int FullWeight = 200;

    /// <summary>Words on a line of their own that is so short, in a longer text, are a heading.</summary>
    public const int Heading = 8;

    /// <summary>A heading makes a touch by itself, however long the text.</summary>
    public const double HeadingSalience = 0.5;

    /// <summary>Below this, thousands of mentions would be needed.</summary>
    public const double Nothing = 0.001;

    /// <summary>What a sure name that is met once in a short text counts.</summary>
    public static double Of(MentionPlace place) => place switch
    {
        MentionPlace.Title => Title,
        MentionPlace.Abstract => Abstract,
        MentionPlace.Quote => Quote,
        _ => Note,
    };

    /// <summary>How much of its weight a mention keeps in a text of so many words with so many mentions of the topic.</summary>
    /// <remarks>
    /// Proportional to the topic's density. With noisy-or over the mentions a quote of 1,000 words touches a topic from the 2nd
    /// mention on, one of 5,000 from the 3rd, one of 11,000 from the 5th.
    /// </remarks>
    public static double Salience(int words, int mentions) =>
        words <= FullWeight ? 1 : Math.Min(1, (double)mentions * FullWeight / words);
}
