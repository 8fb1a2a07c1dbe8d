using System.Text;

namespace PaperGraph.Import.Yaml;

/// <summary>Reads the text of a file that people write.</summary>
internal static class YamlText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">The file.</param>
    /// <param name="what">What it holds: <c>a vocabulary</c>.</param>
    /// <param name="failure">Makes the exception of a sentence for a person.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<string> ReadAsync(string path, string what, Func<string, Exception, Exception> failure, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllTextAsync(path, StrictUtf8, cancellationToken);
        }
        catch (DecoderFallbackException exception)
        {
            throw failure($"byte {exception.Index} is not UTF-8. Save the file as UTF-8.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw failure($"{path} cannot be read: {exception.Message} Put {what} there, or point to one that exists.", exception);
        }
    }
}
