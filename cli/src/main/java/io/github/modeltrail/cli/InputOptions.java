package io.github.modeltrail.cli;

import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.option.ReadOptions;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The inputs of a command and how to read them. */
final class InputOptions {
  private static final String STANDARD_INPUT = "-";

  @Parameters(arity = "1..*", paramLabel = "INPUT",
      description = "Files, folders, .gz, .zip or .tar archives, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(names = "--format", paramLabel = "NAME", converter = FormatConverter.class,
      description = "Format of all inputs; without it, each file's is found by its content.")
  private Optional<DocumentFormat> format = Optional.empty();

  @Option(names = "--password", paramLabel = "PASSWORD", description = "Opens encrypted PDFs.")
  private Optional<String> password = Optional.empty();

  /** Opens the inputs. A file that is missing is found out when it is read, and told like a bad document. */
  Corpus open() {
    if (inputs.equals(List.of(STANDARD_INPUT))) {
      return Corpus.open(options(), unclosed(System.in), "standard input");
    }
    if (inputs.contains(STANDARD_INPUT)) {
      throw new IllegalArgumentException("- (standard input) cannot be read together with other inputs");
    }
    return Corpus.open(options(), inputs.stream().map(Path::of).toList());
  }

  private ReadOptions options() {
    return new ReadOptions(format, password, ReadLimits.defaults());
  }

  private static InputStream unclosed(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {
        // Standard input belongs to the process.
      }
    };
  }

  /** Reads the label of a format. */
  static final class FormatConverter implements ITypeConverter<DocumentFormat> {
    @Override
    public DocumentFormat convert(String label) {
      return DocumentFormat.ofLabel(label).orElseThrow(() -> new TypeConversionException("there is no format \"" + label
          + "\"; there are " + labels()));
    }

    private static String labels() {
      return Arrays.stream(DocumentFormat.values()).map(DocumentFormat::label).collect(Collectors.joining(", "));
    }
  }
}
