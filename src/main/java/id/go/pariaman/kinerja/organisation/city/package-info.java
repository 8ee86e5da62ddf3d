/**
 * Fills the organisation from the CSV files of a city's folder, checked row by row and stored whole
 * or not at all. Door: {@link id.go.pariaman.kinerja.organisation.city.CityImport}. The start-up
 * and an operator's command may use it; it uses {@code organisation} and {@code refusal}.
 */
package id.go.pariaman.kinerja.organisation.city;
