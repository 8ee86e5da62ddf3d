package id.go.pariaman.kinerja.identity.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses a diagram that brings code of its own. The engines for JUEL and FEEL scripts cannot be
 * taken off the class path, and a class name would instantiate whatever lies there.
 */
class ModelGuard extends AbstractBpmnParseListener {

  private static final Set<String> CODE = Set.of("scriptTask", "script", "connector");

  @Override
  public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
    check(root);
  }

  private static void check(Element element) {
    if (CODE.contains(element.getTagName())
        || element.attribute("scriptFormat") != null
        || element.attribute("language") != null
        || element.attribute("class") != null
        || element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "class") != null
        || element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "type") != null
            && element.getTagName().endsWith("Task")) {
      throw new ProcessEngineException(
          "Line %d: <%s> brings code of its own; use camunda:delegateExpression with a bean of package process"
              .formatted(element.getLine(), element.getTagName()));
    }
    element.elements().forEach(ModelGuard::check);
  }
}
