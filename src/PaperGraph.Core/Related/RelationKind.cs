namespace PaperGraph.Core.Related;

/// <summary>In which way two papers are related.</summary>
public enum RelationKind
{
    /// <summary>Somebody stated it.</summary>
    Link,

    /// <summary>Both touch a topic.</summary>
    Topic,

    /// <summary>Both carry a tag.</summary>
    Tag,

    /// <summary>One person annotated both.</summary>
    Person,

    /// <summary>One person wrote both.</summary>
    Author,

    /// <summary>They are, or were, read at one session.</summary>
    Session,

    /// <summary>Their texts use the same words.</summary>
    Text,
}
