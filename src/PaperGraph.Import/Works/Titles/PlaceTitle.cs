using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Works.Titles;

/// <summary>What a work is called of which nothing is known but where and when it was met.</summary>
internal static class PlaceTitle
{
    public static string Of(Location location)
    {
        if (location.Name is not { } name)
            return Join(location.Host ?? "A local document", location);
        var place = Join(location.Host, location);
        return place.Length == 0 ? name : $"{name} ({place})";
    }

    private static string Join(string? place, Location location) =>
        string.Join(", ", new[] { place, location.Month?.ToSentence() }.OfType<string>());
}
