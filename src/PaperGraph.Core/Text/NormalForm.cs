using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.Core.Text;

/// <summary>The forms in which texts are compared, never shown.</summary>
public static class NormalForm
{
    private const int LongestKey = 160;
    private const int MostOnStack = 1024;

    /// <summary>Letters and digits alone, folded to lower case and compatibility form (Unicode NFKC).</summary>
    public static string OfTitle(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return Ascii.IsValid(title) ? OfAscii(title) : OfAnySigns(Compatible(title));
    }

    /// <summary>Lower case and compatibility form, with single blanks: what makes two tags or names the same.</summary>
    public static string OfName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Join(' ', Compatible(name).ToLowerInvariant()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>An address without scheme, <c>www.</c>, fragment, tracking parameters and trailing slash.</summary>
    public static string OfUrl(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var host = url.Host.ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal))
            host = host[4..];
        var port = url.IsDefaultPort ? string.Empty : $":{url.Port}";
        var query = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !part.StartsWith("utm_", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal).ToArray();
        return host + port + url.AbsolutePath.TrimEnd('/') + (query.Length == 0 ? string.Empty : "?" + string.Join('&', query));
    }

    /// <summary>A text as a part of a key: itself, or its SHA-256 where it is longer than an index of every store takes.</summary>
    internal static string OfKey(string text) =>
        text.Length <= LongestKey ? text : $"sha256-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    // Nearly all that is marked is English, and an import folds every passage several times.
    private static string OfAscii(string title)
    {
        var kept = title.Length <= MostOnStack ? stackalloc char[title.Length] : new char[title.Length];
        var length = 0;
        foreach (var sign in title)
        {
            if (char.IsAsciiLetterOrDigit(sign))
                kept[length++] = char.ToLowerInvariant(sign);
        }

        return kept[..length].ToString();
    }

    private static string OfAnySigns(string title)
    {
        var kept = new StringBuilder(title.Length);
        Span<char> sign = stackalloc char[2];
        foreach (var rune in title.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                kept.Append(sign[..Rune.ToLowerInvariant(rune).EncodeToUtf16(sign)]);
        }

        return kept.ToString();
    }

    // A lone surrogate cannot be normalised; a text that holds one is compared as it is.
    private static string Compatible(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
