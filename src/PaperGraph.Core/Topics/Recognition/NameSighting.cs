namespace PaperGraph.Core.Topics.Recognition;

/// <summary>A name of a topic, met in a text; whether it means the topic is another question.</summary>
/// <param name="Pattern">What is spelt.</param>
/// <param name="First">Its first letter in the squeezed text.</param>
/// <param name="Last">Its last letter.</param>
internal readonly record struct NameSighting(NamePattern Pattern, int First, int Last)
{
    public int Length => Last + 1 - First;
}

/// <summary>A cue, met in a text.</summary>
/// <param name="Cue">Its number.</param>
/// <param name="First">Its first letter in the squeezed text.</param>
/// <param name="Last">Its last letter.</param>
internal readonly record struct CueSighting(int Cue, int First, int Last);
