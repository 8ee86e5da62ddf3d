package id.go.pariaman.kinerja.process.tasks;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a person answered in a form. */
record Answers(ObjectNode fields) {}
