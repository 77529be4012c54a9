"""moto as a server, with a stand-in for each kind of resource that its CloudFormation does not know.

Each stand-in only remembers that it was made, changed and deleted: it shows that the command line, the templates and
their order hold together, and nothing of what AWS would do with them (traffic, alarms, roll back, IAM, Alexa).
"""

import json
import sys
import uuid
from urllib.parse import urlparse

from moto.awslambda import models as lambda_models
from moto.cloudformation import models as models_of_stacks
from moto.cloudformation import parsing, responses
from moto.cloudformation.exceptions import CloudFormationError, ValidationError
from moto.core.common_models import CloudFormationModel
from moto.core.responses import ActionResult, EmptyResult
from moto.s3.models import s3_backends
from moto.server import main

STAND_INS = [
    "AWS::Lambda::Alias",
    "AWS::Lambda::EventInvokeConfig",
    "AWS::Lambda::Permission",
    "AWS::S3::BucketPolicy",
    "AWS::CodeDeploy::Application",
    "AWS::CodeDeploy::DeploymentGroup",
    "AWS::CloudWatch::Alarm",
    "AWS::CloudWatch::Dashboard",
    "AWS::Logs::MetricFilter",
    "AWS::SNS::TopicPolicy",
    "AWS::SNS::Subscription",
    "AWS::Scheduler::Schedule",
    "Alexa::ASK::Skill",
]


def tell(what, kind, name):
    sys.stderr.write("stand-in " + json.dumps([what, kind, name]) + "\n")


def stand_in(kind):
    class StandIn(CloudFormationModel):
        # moto takes the name of the service from here.
        __module__ = "moto.stand_in"

        def __init__(self, name, properties):
            self.name = name
            self.properties = properties

        @property
        def physical_resource_id(self):
            return self.name

        @staticmethod
        def cloudformation_name_type():
            return None

        @staticmethod
        def cloudformation_type():
            return kind

        @classmethod
        def has_cfn_attr(cls, attr):
            return True

        def get_cfn_attribute(self, name):
            return f"{self.name}:{name}"

        @classmethod
        def create_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs):
            properties = cloudformation_json.get("Properties", {})
            name = resource_name
            if kind == "Alexa::ASK::Skill":
                name = f"amzn1.ask.skill.{uuid.uuid4()}"
            if kind == "AWS::Lambda::Alias":
                function = str(properties["FunctionName"]).split(":")[-1]
                name = f"arn:aws:lambda:{region_name}:{account_id}:function:{function}:{properties['Name']}"
            tell("made", kind, name)
            return cls(name, properties)

        @classmethod
        def update_from_cloudformation_json(
            cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
        ):
            tell("changed", kind, original_resource.name)
            original_resource.properties = cloudformation_json.get("Properties", {})
            return original_resource

        @classmethod
        def delete_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name):
            tell("deleted", kind, resource_name)

    StandIn.__name__ = "StandIn" + kind.replace(":", "")
    return StandIn


models = [stand_in(kind) for kind in STAND_INS]
parsing.get_model_list.cache_clear()
parsing.get_model_map.cache_clear()
parsing.get_name_type_map.cache_clear()
others = [model for model in parsing.get_model_list() if model not in models]
by_type = {model.cloudformation_type(): model for model in others + models}
parsing.get_model_list = lambda: list(by_type.values())
parsing.get_model_map = lambda: by_type
parsing.get_name_type_map = lambda: {kind: model.cloudformation_name_type() for kind, model in by_type.items()}


def get_version_attribute(self, name):
    """moto's version of a function has no attribute, and an alias asks for one."""
    return str(self.version)


lambda_models.LambdaVersion.get_cfn_attribute = get_version_attribute
lambda_models.LambdaVersion.has_cfn_attr = classmethod(lambda cls, attr: True)
lambda_models.LambdaVersion.physical_resource_id = property(lambda self: f"version-{self.version}")


def template_by_path(self, template_url):
    """The command line writes the bucket into the path where the host is an address."""
    bucket, key = urlparse(template_url).path.lstrip("/").split("/", 1)
    return s3_backends[self.current_account][self.partition].get_object(bucket, key).value.decode("utf-8")


responses.CloudFormationResponse._get_stack_from_s3_url = template_by_path


apply = models_of_stacks.ChangeSet.apply


def apply_and_remember(self):
    """moto keeps neither the template nor the outputs of a change set that was carried out."""
    apply(self)
    self.stack.template = self.template
    self.stack._parse_template()
    self.stack.output_map = self.stack._create_output_map()


models_of_stacks.ChangeSet.apply = apply_and_remember


def update_termination_protection(self):
    stack = self.cloudformation_backend.get_stack(self._get_param("StackName"))
    stack.enable_termination_protection = self._get_bool_param("EnableTerminationProtection", False)
    return ActionResult({"StackId": stack.stack_id})


delete_stack = responses.CloudFormationResponse.delete_stack


def delete_unprotected_stack(self):
    stack = self.cloudformation_backend.get_stack(self._get_param("StackName"))
    if stack.enable_termination_protection:
        raise ValidationError(message=f"Stack [{stack.name}] cannot be deleted while TerminationProtection is enabled")
    return delete_stack(self)


class ChangeSetNotFound(CloudFormationError):
    """The command line waits for it after it has deleted a change set."""

    code = "ChangeSetNotFound"


delete_change_set = responses.CloudFormationResponse.delete_change_set


def of_its_own_stack(action):
    """moto finds a change set by its name alone, and the command line gives those of all stacks the same one."""

    def asked(self):
        param = self._get_param
        name, stack = param("ChangeSetName"), param("StackName")
        known = reversed(self.cloudformation_backend.change_sets.items())
        ids = (key for key, one in known if one.change_set_name == name and stack in (one.stack.name, one.stack.stack_id))
        own = name if name in self.cloudformation_backend.change_sets else next(ids, None)
        if own is None:
            if action is delete_change_set:
                return EmptyResult()
            raise ChangeSetNotFound(f"ChangeSet [{name}] does not exist")
        self._get_param = lambda key, *rest: own if key == "ChangeSetName" else param(key, *rest)
        return action(self)

    return asked


for each in ("describe_change_set", "delete_change_set", "execute_change_set"):
    action = getattr(responses.CloudFormationResponse, each)
    setattr(responses.CloudFormationResponse, each, of_its_own_stack(action))

responses.CloudFormationResponse.update_termination_protection = update_termination_protection
responses.CloudFormationResponse.delete_stack = delete_unprotected_stack

main(sys.argv[1:])
