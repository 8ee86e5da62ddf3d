package id.go.pariaman.kinerja.organisation.city;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A folder read and checked.
 *
 * @param city empty when a file is missing or unusable as a whole
 * @param faults in the order of files and lines; the city may be stored when there are none
 */
record CheckedCity(Optional<City> city, List<Fault> faults) {

  static CheckedCity read(CityFolder folder) {
    var faults = new TreeSet<Fault>();
    var city = new CityReader(folder, faults).read();
    city.ifPresent(read -> new CityChecks(read, faults).run());
    return new CheckedCity(city, List.copyOf(faults));
  }
}
