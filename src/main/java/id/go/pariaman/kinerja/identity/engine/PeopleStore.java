package id.go.pariaman.kinerja.identity.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Employees and officials as one list of people, in bulk. */
@Repository
class PeopleStore {

  record Person(String userId, String name) {}

  /** Conditions that all hold. */
  static final class Search {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String order = "user_id";

    Search id(String userId) {
      return with("user_id = :id", "id", userId);
    }

    Search only(String userId) {
      return with("user_id = :only", "only", userId);
    }

    Search ids(Collection<String> userIds) {
      return userIds.isEmpty() ? none() : with("user_id in (:ids)", "ids", userIds);
    }

    Search name(String name) {
      return with("name = :name", "name", name);
    }

    /** SQL pattern, in any case of letters. */
    Search nameLike(String pattern) {
      String value = "name" + values.size();
      return with("name ilike :" + value, value, pattern);
    }

    Search role(String group) {
      return with("role = :role", "role", group);
    }

    Search employees() {
      conditions.add("role = 'asn'");
      return this;
    }

    Search none() {
      conditions.add("false");
      return this;
    }

    Search byName(boolean ascending) {
      order = ascending ? "name, user_id" : "name desc, user_id";
      return this;
    }

    Search byId(boolean ascending) {
      order = ascending ? "user_id" : "user_id desc";
      return this;
    }

    private Search with(String condition, String name, Object value) {
      conditions.add(condition);
      values.put(name, value);
      return this;
    }

    private String where() {
      return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
  }

  private static final String PEOPLE =
      """
       from (select cast(nip as text) as user_id, name, 'asn' as role from employee
             union all
             select user_id, coalesce(employee.name, official.name), role
             from official left join employee on cast(nip as text) = user_id) person
      """;

  private final JdbcClient db;

  PeopleStore(JdbcClient db) {
    this.db = db;
  }

  List<Person> find(Search search, int first, int atMost) {
    return db.sql(
            "select distinct user_id, name"
                + PEOPLE
                + search.where()
                + " order by "
                + search.order
                + " limit :atMost offset :first")
        .params(search.values)
        .param("atMost", atMost)
        .param("first", first)
        .query(Person.class)
        .list();
  }

  long count(Search search) {
    return db.sql("select count(distinct user_id)" + PEOPLE + search.where())
        .params(search.values)
        .query(Long.class)
        .single();
  }
}
