namespace PaperGraph.Import.Dumps.HypothesisText;

/// <summary>Whether bytes are a host as a browser shows it: dotted, perhaps international, perhaps with a port.</summary>
internal static class DomainName
{
    private const int MaxLabelBytes = 63;

    public static bool IsOne(ReadOnlySpan<byte> host)
    {
        var colon = host.IndexOf((byte)':');
        if (colon >= 0 && !IsPort(host[(colon + 1)..]))
            return false;
        var name = colon >= 0 ? host[..colon] : host;
        var labels = 0;
        var numbers = 0;
        ReadOnlySpan<byte> last = default;
        foreach (var range in name.Split((byte)'.'))
        {
            last = name[range];
            if (!IsLabel(last))
                return false;
            labels++;
            numbers += IsNumber(last) ? 1 : 0;
        }

        return labels >= 2 && (labels == 4 && numbers == 4 || IsTopLevel(last));
    }

    private static bool IsPort(ReadOnlySpan<byte> port) => port.Length is >= 1 and <= 5 && IsNumber(port);

    private static bool IsNumber(ReadOnlySpan<byte> label) => !label.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static bool IsTopLevel(ReadOnlySpan<byte> label) => label.Length >= 2 && label[0] > '9';

    private static bool IsLabel(ReadOnlySpan<byte> label)
    {
        if (label.Length is 0 or > MaxLabelBytes || label[0] == '-' || label[^1] == '-')
            return false;
        foreach (var unit in label)
        {
            if (unit < 0x80 && !char.IsAsciiLetterOrDigit((char)unit) && unit is not ((byte)'-' or (byte)'_'))
                return false;
        }

        return true;
    }
}
