package id.go.pariaman.kinerja.process.tasks;

import com.fasterxml.jackson.databind.JsonNode;

/** A task with the schema of its form and the data that the form starts from. */
record TaskDetail(String id, String task, String businessKey, JsonNode form, JsonNode data) {}
