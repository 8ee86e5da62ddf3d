package id.go.pariaman.kinerja.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.pariaman.kinerja.refusal.Problem;
import id.go.pariaman.kinerja.refusal.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormSchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final FormSchema SCHEMA =
      new FormSchema(
          json(
              """
              {"components": [
                {"type": "text", "text": "Judul"},
                {"type": "group", "components": [
                  {"type": "textarea", "key": "reason", "label": "Alasan", "validate": {"required": true, "maxLength": 20}}]},
                {"type": "group", "conditional": {"hide": "=agreed = true"}, "components": [
                  {"type": "textfield", "key": "dissent", "label": "Perbedaan", "validate": {"required": true}}]},
                {"type": "radio", "key": "decision", "label": "Keputusan", "valuesKey": "decisionOptions"},
                {"type": "select", "key": "tone", "label": "Nada", "values": [{"label": "Baik", "value": "GOOD"}]},
                {"type": "number", "key": "share", "label": "Bagian", "validate": {"min": 0, "max": 100.5}},
                {"type": "checkbox", "key": "agreed", "label": "Setuju", "validate": {"required": true}},
                {"type": "textfield", "key": "person", "label": "Pegawai", "readonly": true},
                {"type": "textfield", "key": "unit", "label": "Unit", "disabled": true},
                {"type": "dynamiclist", "path": "ratings", "label": "Hasil kerja", "allowAddRemove": false, "components": [
                  {"type": "textfield", "id": "RowKeyNo", "key": "no", "label": "Nomor", "readonly": true},
                  {"type": "radio", "key": "rating", "label": "Rating", "validate": {"required": true}, "values": [{"label": "A", "value": "ABOVE"}]}]},
                {"type": "dynamiclist", "path": "rows", "label": "Baris", "allowAddRemove": true, "components": [
                  {"type": "select", "key": "indicator", "label": "Indikator", "valuesKey": "indicatorOptions", "validate": {"required": true}},
                  {"type": "group", "conditional": {"hide": "=this.indicator != \\"OWN\\""}, "components": [
                    {"type": "textfield", "key": "measure", "label": "Ukuran", "validate": {"required": true}}]},
                  {"type": "number", "key": "target", "label": "Target"}]}
              ]}"""));

  private static final ObjectNode SHOWN =
      json(
          """
          {"person": "Rahmi", "unit": "Disdukcapil",
           "decisionOptions": [{"label": "Setuju", "value": "APPROVE"}],
           "indicatorOptions": [{"label": "Satu", "value": "ADM-01"}, {"label": "Sendiri", "value": "OWN"}],
           "ratings": [{"no": "1", "title": "Satu"}, {"no": "2", "title": "Dua"}]}""");

  /** What a browser sends when everything is right. */
  private static ObjectNode right() {
    return json(
        """
        {"reason": " Sudah jelas ", "decision": "APPROVE", "tone": "GOOD", "share": "12.50", "agreed": true, "person": "Rahmi",
         "ratings": [{"no": "1", "rating": "ABOVE"}, {"no": "2", "rating": "ABOVE"}],
         "rows": [{"indicator": "ADM-01", "target": null}]}""");
  }

  private static final String ROW_TARGET =
      "{\"rows\": [{\"indicator\": \"ADM-01\", \"target\": \"%s\"}]}";

  private static ObjectNode json(String text) {
    try {
      return (ObjectNode) MAPPER.readTree(text);
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private static ObjectNode with(String changes) {
    ObjectNode given = right();
    given.setAll(json(changes));
    return given;
  }

  private static List<Problem> problems(ObjectNode given) {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> SCHEMA.check(given, SHOWN.deepCopy()));
    assertThat(refused).as("refusal of " + given).isNotNull();
    return refused.problems();
  }

  @Test
  void rightAnswersComeOutTypedAndTrimmed() {
    ObjectNode accepted = SCHEMA.check(right(), SHOWN);
    assertThat(accepted.path("reason").textValue()).isEqualTo("Sudah jelas");
    assertThat(accepted.path("share").decimalValue()).isEqualTo(new BigDecimal("12.50"));
    assertThat(accepted.path("agreed").booleanValue()).isTrue();
    assertThat(accepted.path("ratings").get(1).toString())
        .isEqualTo("{\"no\":\"2\",\"rating\":\"ABOVE\"}");
    assertThat(accepted.path("rows").get(0).path("target").isNull()).isTrue();
    assertThat(accepted.has("unit")).isFalse();
  }

  static Stream<Arguments> wrongAnswers() {
    return Stream.of(
        wrong("an unknown field", "{\"predicate\": \"GOOD\"}", "predicate"),
        wrong(
            "an unknown field of a row",
            "{\"rows\": [{\"indicator\": \"OWN\", \"weight\": 9}]}",
            "rows[0].weight"),
        wrong("a list of options sent back", "{\"decisionOptions\": []}", "decisionOptions"),
        wrong("a read-only field changed", "{\"person\": \"Budi\"}", "person"),
        wrong("a disabled field changed", "{\"unit\": \"Bappeda\"}", "unit"),
        wrong(
            "a row key changed",
            "{\"ratings\": [{\"no\": \"2\", \"rating\": \"ABOVE\"}, {\"no\": \"2\", \"rating\": \"ABOVE\"}]}",
            "ratings[0].no"),
        wrong(
            "a row of another list",
            "{\"ratings\": [{\"no\": \"1\", \"rating\": \"ABOVE\"}]}",
            "ratings"),
        wrong(
            "a row too many",
            "{\"ratings\": [{\"rating\": \"ABOVE\"}, {\"rating\": \"ABOVE\"}, {\"rating\": \"ABOVE\"}]}",
            "ratings"),
        wrong("a fixed list left out", "{\"ratings\": null}", "ratings"),
        wrong("a list that is none", "{\"rows\": \"ADM-01\"}", "rows"),
        wrong("a row that is none", "{\"rows\": [\"ADM-01\"]}", "rows[0]"),
        wrong(
            "too many rows",
            "{\"rows\": [" + "{\"indicator\": \"OWN\"},".repeat(50) + "{\"indicator\": \"OWN\"}]}",
            "rows"),
        wrong("nothing where something is required", "{\"reason\": null}", "reason"),
        wrong("blanks where something is required", "{\"reason\": \" \\n \"}", "reason"),
        wrong(
            "no rating in a row",
            "{\"ratings\": [{\"no\": \"1\", \"rating\": \"ABOVE\"}, {\"no\": \"2\", \"rating\": null}]}",
            "ratings[1].rating"),
        wrong("a number for a text", "{\"reason\": 7}", "reason"),
        wrong("a list for a text", "{\"reason\": [\"a\"]}", "reason"),
        wrong("a text too long", "{\"reason\": \"" + "a".repeat(21) + "\"}", "reason"),
        wrong(
            "a text too long for any field",
            "{\"dissent\": \"" + "a".repeat(4001) + "\"}",
            "dissent"),
        wrong("half a letter", "{\"reason\": \"a\\ud83d\"}", "reason"),
        wrong("the other half of a letter", "{\"reason\": \"\\ude00a\"}", "reason"),
        wrong("a NUL", "{\"reason\": \"a\\u0000b\"}", "reason"),
        wrong("nothing to be seen", "{\"reason\": \"\\u200b\\u2060\"}", "reason"),
        wrong("writing turned around", "{\"reason\": \"a\\u202eb\"}", "reason"),
        wrong("an escape", "{\"reason\": \"a\\u001bb\"}", "reason"),
        wrong("an option outside the fixed ones", "{\"tone\": \"BEST\"}", "tone"),
        wrong("an option outside the shown ones", "{\"decision\": \"RETURN\"}", "decision"),
        wrong("an option that is no text", "{\"decision\": true}", "decision"),
        wrong(
            "an indicator outside the catalogue",
            "{\"rows\": [{\"indicator\": \"XYZ\"}]}",
            "rows[0].indicator"),
        wrong("an unticked box", "{\"agreed\": false}", "agreed"),
        wrong("a text for a box", "{\"agreed\": \"true\"}", "agreed"),
        wrong("too little", "{\"share\": \"-0.01\"}", "share"),
        wrong("too much", "{\"share\": 100.51}", "share"));
  }

  private static Arguments wrong(String what, String changes, String field) {
    return Arguments.of(what, changes, field);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongAnswers")
  void wrongAnswersAreRefusedUnderTheirField(String what, String changes, String field) {
    assertThat(problems(with(changes))).extracting(Problem::field).containsExactly(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "Infinity",
        "1e400",
        "1e2",
        "0x10",
        "１２",
        "١٢",
        "1.200,5",
        "1,200,5",
        ",5",
        "5,",
        "1 200",
        "--1",
        "+1",
        ".5",
        "5.",
        "satu",
        "99999999999999999999999999999999999999999"
      })
  void onlyPlainDecimalsAreNumbers(String typed) {
    ObjectNode given = right().put("share", typed);
    assertThat(problems(given))
        .containsExactly(
            new Problem("share", "\"Bagian\" harus berupa angka, misalnya 12 atau 12,5."));
  }

  @Test
  void aBoundIsWrittenAsPeopleWriteIt() {
    assertThat(problems(right().put("share", "100,51")))
        .containsExactly(new Problem("share", "\"Bagian\" paling besar 100,5."));
  }

  static Stream<DoubleNode> numbersThatAreNone() {
    return Stream.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)
        .map(DoubleNode::new);
  }

  @ParameterizedTest
  @MethodSource("numbersThatAreNone")
  void numbersWithoutAValueAreRefused(DoubleNode number) {
    ObjectNode given = right();
    given.set("share", number);
    assertThat(problems(given)).extracting(Problem::field).containsExactly("share");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, -400, Integer.MAX_VALUE, Integer.MIN_VALUE + 1})
  void numbersOfAbsurdSizeAreRefusedWithoutWritingThemOut(int scale) {
    ObjectNode given = right();
    given.set("share", DecimalNode.valueOf(new BigDecimal(BigInteger.ONE, scale)));
    assertThat(problems(given)).extracting(Problem::field).containsExactly("share");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100.5", " 12.5 ", "007", "0.000001", "12,5", "100,50"})
  void plainDecimalsAreTakenAsTheyAre(String typed) {
    ObjectNode accepted = SCHEMA.check(right().put("share", typed), SHOWN);
    assertThat(accepted.path("share").decimalValue())
        .isEqualTo(new BigDecimal(typed.strip().replace(',', '.')));
  }

  @Test
  void aFloodOfUnknownFieldsHasAShortAnswer() {
    ObjectNode flood = MAPPER.createObjectNode();
    for (int i = 0; i < 30_000; i++) {
      flood.put("x" + i, 1);
    }

    var refused = catchThrowableOfType(Refused.class, () -> SCHEMA.check(flood, SHOWN));

    assertThat(refused.problems()).hasSize(50);
  }

  @Test
  void numbersMayComeAsNumbers() {
    assertThat(SCHEMA.check(with("{\"share\": 80}"), SHOWN).path("share").decimalValue())
        .isEqualByComparingTo("80");
    assertThat(SCHEMA.check(with("{\"share\": 80.25}"), SHOWN).path("share").decimalValue())
        .isEqualByComparingTo("80.25");
  }

  @Test
  void whatMayBeHiddenMayBeAbsentThoughRequired() {
    ObjectNode accepted = SCHEMA.check(right(), SHOWN);
    assertThat(accepted.path("dissent").isNull()).isTrue();
    assertThat(accepted.path("rows").get(0).path("measure").isNull()).isTrue();
  }

  @Test
  void aListWithoutRowsIsAbsentAndComesOutEmpty() {
    ObjectNode given = right();
    given.remove("rows");
    assertThat(SCHEMA.check(given, SHOWN).path("rows").isEmpty()).isTrue();
  }

  @Test
  void readOnlyFieldsMayBeAbsentAndComeFromUs() {
    ObjectNode given = right();
    given.remove("person");
    assertThat(SCHEMA.check(given, SHOWN).path("person").textValue()).isEqualTo("Rahmi");
  }

  @Test
  void severalLinesAndEveryScriptAreKept() {
    assertThat(
            SCHEMA
                .check(with("{\"reason\": \"Baik\\n\\t\\ud83d\\ude00\"}"), SHOWN)
                .path("reason")
                .textValue())
        .isEqualTo("Baik\n\t\ud83d\ude00");
    assertThat(SCHEMA.check(with("{\"reason\": \"e\\u0301\"}"), SHOWN).path("reason").textValue())
        .isEqualTo("\u00e9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a thousand or a fraction, and how to write either
          1.200    | 1200 tanpa titik bila ribuan, atau 1,2 bila pecahan
          1,200    | 1200 tanpa titik bila ribuan, atau 1,2 bila pecahan
          -1.200   | -1200 tanpa titik bila ribuan, atau -1,2 bila pecahan
          72.125   | 72125 tanpa titik bila ribuan, atau 72,1250 bila pecahan
          1.200000 | 1200000 tanpa titik bila ribuan, atau 1,2 bila pecahan
          1.234567 | 1234567 tanpa titik bila ribuan, atau 1,2345670 bila pecahan
          """)
  void aNumberThatMayMeanTwoThingsIsAskedBack(String typed, String advice) {
    for (String field : List.of("{\"share\": \"%s\"}", ROW_TARGET)) {
      assertThat(problems(with(field.formatted(typed))))
          .singleElement()
          .satisfies(problem -> assertThat(problem.message()).contains(advice));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1200, 1200",
    "'1,2', 1.2",
    "1.20, 1.20",
    "0.125, 0.125",
    "'0,125', 0.125",
    "'72,1250', 72.1250",
    "'1,2345670', 1.234567",
    "1234.567, 1234.567"
  })
  void aNumberThatMeansOneThingIsTaken(String typed, BigDecimal number) {
    ObjectNode accepted = SCHEMA.check(with(ROW_TARGET.formatted(typed)), SHOWN.deepCopy());
    assertThat(accepted.path("rows").get(0).path("target").decimalValue()).isEqualTo(number);
  }

  /** Nobody typed it; rows may have been removed before it. */
  @Test
  void aNumberThatStoodInTheFormComesBack() {
    ObjectNode shown = SHOWN.deepCopy();
    shown.set("rows", json("{\"rows\": [{\"target\": 9}, {\"target\": 12.345}]}").get("rows"));
    ObjectNode accepted = SCHEMA.check(with(ROW_TARGET.formatted("12.345")), shown);
    assertThat(accepted.path("rows").get(0).path("target").decimalValue()).isEqualTo("12.345");
    assertThat(
            SCHEMA
                .check(with("{\"rows\": [{\"indicator\": \"ADM-01\", \"target\": 1.234}]}"), shown)
                .path("rows"))
        .as("a number of a program is no text")
        .hasSize(1);
  }

  @Test
  void everyProblemIsToldAtOnceAndRowsAreCalledByName() {
    ObjectNode given =
        with(
            "{\"reason\": \"\", \"ratings\": [{\"no\": \"1\", \"rating\": \"ABOVE\"}, {\"no\": \"2\", \"rating\": null}]}");
    assertThat(problems(given))
        .containsExactly(
            new Problem("reason", "Isi \"Alasan\"."),
            new Problem("ratings[1].rating", "Hasil kerja 2: Isi \"Rating\"."));
  }

  @Test
  void aDraftIsLaidOverWhatMayBeTypedOnly() {
    ObjectNode shown = SHOWN.deepCopy();
    SCHEMA.overlay(
        shown,
        json(
            """
            {"reason": "Setengah jadi", "person": "Budi", "unit": "Lain", "indicatorOptions": [],
             "ratings": [{"no": "9", "title": "Palsu", "rating": "ABOVE"}], "rows": [{"indicator": "OWN"}]}"""));
    assertThat(shown)
        .isEqualTo(
            json(
                """
                {"person": "Rahmi", "unit": "Disdukcapil", "reason": "Setengah jadi",
                 "decisionOptions": [{"label": "Setuju", "value": "APPROVE"}],
                 "indicatorOptions": [{"label": "Satu", "value": "ADM-01"}, {"label": "Sendiri", "value": "OWN"}],
                 "ratings": [{"no": "1", "title": "Satu", "rating": "ABOVE"}, {"no": "2", "title": "Dua"}],
                 "rows": [{"indicator": "OWN"}]}"""));
  }

  @Test
  void refusalsNameNobody() {
    assertThatThrownBy(() -> SCHEMA.check(with("{\"person\": \"Budi\"}"), SHOWN.deepCopy()))
        .hasMessageNotContaining("Budi")
        .hasMessageNotContaining("Rahmi");
  }

  @Test
  void aFormFilledWithSomethingElseIsRefusedBeforeItsFields() {
    FormSchema schema =
        new FormSchema(
            json(
                """
                {"components": [
                  {"type": "textfield", "key": "planVersion", "label": "Versi", "readonly": true, "properties": {"whenChanged": "SKP berubah."}},
                  {"type": "textarea", "key": "reason", "label": "Alasan", "validate": {"required": true}}]}"""));
    ObjectNode shown = json("{\"planVersion\": \"2\"}");

    assertThatThrownBy(() -> schema.check(json("{\"planVersion\": \"1\"}"), shown))
        .isInstanceOf(Refused.class)
        .hasMessage("SKP berubah.");
    assertThat(schema.check(json("{\"planVersion\": \"2\", \"reason\": \"Ada\"}"), shown))
        .isEqualTo(json("{\"planVersion\": \"2\", \"reason\": \"Ada\"}"));
    assertThat(schema.known(json("{\"planVersion\": \"1\", \"reason\": \"Ada\"}"), () -> shown))
        .as("a draft keeps what it was typed under")
        .isEqualTo(json("{\"planVersion\": \"1\", \"reason\": \"Ada\"}"));
    assertThat(schema.known(json("{\"reason\": \"Ada\"}"), () -> shown))
        .isEqualTo(json("{\"planVersion\": \"2\", \"reason\": \"Ada\"}"));
  }
}
